package de.kundenblick.ticket;

import java.util.EnumSet;
import java.util.Set;

/** What a ticket's state means to the rules, whatever the state is called. */
public enum StateType {
    NEW,
    OPEN,
    PENDING_REMINDER,
    PENDING_AUTO,
    CLOSED,
    REMOVED,
    MERGED;

    /** What the status line "offen (inkl. neu, wartend)" counts. */
    public static final Set<StateType> UNFINISHED = Set.copyOf(EnumSet.of(NEW, OPEN, PENDING_REMINDER));

    /** It waits for a moment, to be looked at again or to be closed. */
    public boolean isPending() {
        return this == PENDING_REMINDER || this == PENDING_AUTO;
    }

    /** No target runs any more and no work is expected. */
    public boolean isFinal() {
        return this == CLOSED || this == REMOVED || this == MERGED;
    }
}
