package de.kundenblick.ticket;

/** Whether an owner keeps others from working on a ticket. */
public enum LockKind {
    UNLOCK,
    LOCK,
    TMP_LOCK
}
