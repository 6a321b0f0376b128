package de.kundenblick.shared.service;

/**
 * How the database and the work in the background are doing, for whoever watches the installation.
 *
 * @param connections of all nodes
 * @param busy the connections that are just working or hold a transaction
 * @param lateJobs work that should have begun more than a minute ago
 * @param failingJobs work that failed the last time
 * @param lateMails mails that should have been sent more than a minute ago
 * @param lostMails mails of the last day that were given up or of which nobody knows whether they were sent
 * @param failingMailboxes mailboxes that could not be looked into the last time
 * @param unreadMails received mails that should have been read more than a minute ago, or could not be read
 */
public record DatabaseFigures(
        long connections,
        long busy,
        long lateJobs,
        long failingJobs,
        long lateMails,
        long lostMails,
        long failingMailboxes,
        long unreadMails) {
    /** What a gauge shows while the database is away. */
    static final DatabaseFigures UNKNOWN = new DatabaseFigures(-1, -1, -1, -1, -1, -1, -1, -1);
}
