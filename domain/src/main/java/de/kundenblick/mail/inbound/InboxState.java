package de.kundenblick.mail.inbound;

/** How far a mail that was received has come. */
public enum InboxState {
    /** It lies here, and is read as soon as possible, or once more after a failure. */
    STORED,
    DONE,
    /** Reading it failed too often; its source is kept. */
    UNREADABLE
}
