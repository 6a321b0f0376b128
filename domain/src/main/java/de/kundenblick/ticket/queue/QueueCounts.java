package de.kundenblick.ticket.queue;

import java.io.Serializable;

/**
 * A queue with how much is to do in it.
 *
 * @param mine whether the reader works in it
 * @param newTickets counted up to a limit, as are the others
 * @param openTickets in states that are open, neither new nor waiting
 * @param escalated whatever their state
 */
public record QueueCounts(QueueTree.Node queue, boolean mine, int newTickets, int openTickets, int escalated)
        implements Serializable {}
