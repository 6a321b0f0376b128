package de.kundenblick.mail.inbound;

/** What keeps mails from being fetched. */
public enum MailboxFault {
    /** Nobody knows the host. */
    HOST_UNKNOWN,
    /** Nobody listens at the port. */
    REFUSED,
    /** The mail server takes longer than is waited for, or hangs. */
    TIMEOUT,
    /** The certificate is not trusted, or names another host. */
    CERTIFICATE,
    /** The mail server does not encrypt as it should. */
    UNENCRYPTED,
    LOGIN,
    FOLDER,
    /** The server of the tokens gives none. */
    TOKEN,
    /** A secret cannot be decrypted any more, as with another key. */
    SECRET,
    /** The connection broke, or the mail server answered what cannot be understood. */
    INTERRUPTED
}
