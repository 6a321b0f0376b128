package de.kundenblick.ticket.mail;

import java.io.Serializable;

/**
 * An automatic answer as a line of a list.
 *
 * @param queues names of those that have chosen it; empty for none
 * @param sent how often it went out within the last thirty days
 */
public record AutoReplyRow(
        long id,
        String name,
        AutoReplyKind kind,
        boolean valid,
        boolean german,
        boolean english,
        String queues,
        long sent)
        implements Serializable {}
