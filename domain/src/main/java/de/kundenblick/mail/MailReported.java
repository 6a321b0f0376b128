package de.kundenblick.mail;

/**
 * Fired in the transaction that records what became of a mail: taken by a mail server, given up, waiting for another try,
 * recalled, reported as not delivered.
 *
 * @param origin the kind of record that caused it; null for a mail without a cause, as one with a link for a password
 * @param originId of that record; null without one
 */
public record MailReported(long mailId, String origin, Long originId, String recipient, OutgoingMail.State state) {}
