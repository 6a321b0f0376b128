package de.kundenblick.mail.inbound;

/** What becomes of mails whose sender is doubtful. */
public enum DoubtRule {
    /** The same as of all others. */
    IGNORE,
    /** They are marked, change little, and are shown to nobody outside until somebody says that they are genuine. */
    FLAG,
    /** They are marked as well, and taken for junk. */
    JUNK
}
