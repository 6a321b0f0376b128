package de.kundenblick.audit;

/** What was done; changes of records, sign-ins and all else that the audit log keeps. */
public enum AuditAction {
    CREATED,
    CHANGED,
    DELETED,
    /** A record with sensitive data was opened. */
    READ,
    /** Data left the application as a file. */
    EXPORTED,
    IMPORTED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    /** A password, a second step or a link, as in an invitation: what one signs in with. */
    SIGN_IN_CHANGED,
    /** An employee acts as somebody else. */
    SIGNED_IN_AS
}
