package de.kundenblick.audit;

import java.io.Serializable;

/**
 * What calculating some seals anew has shown.
 *
 * @param seals how many fit
 * @param entries how many entries they hold
 * @param broken number of the first seal that does not fit; null when all do
 */
public record ChainCheck(long seals, long entries, Long broken, Fault fault) implements Serializable {
    public static final ChainCheck NOTHING = new ChainCheck(0, 0, null, null);

    /** Why a seal does not fit. */
    public enum Fault {
        /** The seal is gone, or does not follow the one before it. */
        MISSING,
        /** Entries were taken away or put in. */
        COUNT,
        /** An entry or the seal itself was changed. */
        CONTENT
    }

    public boolean isSound() {
        return broken == null;
    }

    public ChainCheck plus(ChainCheck next) {
        return new ChainCheck(seals + next.seals, entries + next.entries, next.broken, next.fault);
    }
}
