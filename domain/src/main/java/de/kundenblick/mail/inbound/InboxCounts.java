package de.kundenblick.mail.inbound;

import java.io.Serializable;

/**
 * What needs somebody's attention among the mails that were received.
 *
 * @param mailboxes that are looked into
 * @param failing mailboxes whose last look failed
 * @param waiting mails that are not read yet
 * @param unreadable mails that could not be read
 */
public record InboxCounts(long mailboxes, long failing, long waiting, long unreadable) implements Serializable {}
