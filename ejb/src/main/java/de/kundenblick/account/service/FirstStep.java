package de.kundenblick.account.service;

import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.shared.Site;
import java.io.Serializable;

/**
 * What a password or a provider's answer has led to.
 *
 * @param identity who is signed in if nothing is missing, and nobody yet otherwise
 * @param way by which the caller came
 */
public record FirstStep(Site site, Identity identity, Way way, Next next) implements Serializable {
    /** What the caller still has to do before the identity counts. */
    public enum Next {
        NOTHING,
        /** Give a code of the device. */
        CODE,
        /** Set up a device, which has become a must. */
        SET_UP
    }

    public boolean isComplete() {
        return next == Next.NOTHING;
    }
}
