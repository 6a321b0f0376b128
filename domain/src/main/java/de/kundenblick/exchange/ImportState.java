package de.kundenblick.exchange;

import java.util.EnumSet;
import java.util.Set;

/** How far an import has come. */
public enum ImportState {
    UPLOADING,
    /** The columns are being assigned. */
    DRAFT,
    CHECKING,
    CHECKED,
    /** For its turn. */
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    /** It failed again and again; what was written until then stays, and it can be continued. */
    INTERRUPTED,
    UNDOING,
    UNDONE;

    private static final Set<ImportState> BUSY = EnumSet.of(CHECKING, WAITING, RUNNING, UNDOING);
    private static final Set<ImportState> PREPARED = EnumSet.of(UPLOADING, DRAFT, CHECKING, CHECKED);
    private static final Set<ImportState> ENDED = EnumSet.of(DONE, CANCELLED, INTERRUPTED);

    /** Something happens by itself. */
    public boolean isBusy() {
        return BUSY.contains(this);
    }

    /** Nothing has been written yet. */
    public boolean isPrepared() {
        return PREPARED.contains(this);
    }

    /** Something may have been written, and nothing more is. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }
}
