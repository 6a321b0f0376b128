package de.kundenblick.mail;

/** What keeps a mail from being sent before any mail server has seen it; stands as its cause by its name. */
public enum MailFault {
    /** The recipient's address is none that a mail could be sent to. */
    RECIPIENT,
    /** The sender's address or the one for answers is none. */
    SENDER,
    /** No connection with the mail server. */
    UNREACHABLE,
    /** The mail server does not accept the login. */
    LOGIN,
    /** The connection broke before the mail server had everything. */
    INTERRUPTED,
    /** The mail server had everything, and did not say whether it takes it. */
    UNANSWERED,
    /** The node went down while a mail server was taking it. */
    NODE_LOST,
    /** It could not be put together, for example because a file of it cannot be read. */
    UNREADABLE,
    /** Whom it was written for may not read what it is about any more, or does not want to be told. */
    NO_READER
}
