package de.kundenblick.mail.inbound;

/** Whether a mail comes from whom it says, as far as the company's own mail server could find out. */
public enum SenderProof {
    CONFIRMED,
    DOUBTFUL,
    UNKNOWN
}
