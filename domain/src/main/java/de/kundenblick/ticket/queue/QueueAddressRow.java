package de.kundenblick.ticket.queue;

import java.io.Serializable;

/**
 * An address that mails are written to.
 *
 * @param sender whether the queue sends from it as well
 * @param plus whether it stands for an address of each ticket, too
 * @param shared whether mails to it come into another queue that sends from it, too
 * @param valid whether the queue takes tickets
 */
public record QueueAddressRow(
        String address, long queueId, String queue, boolean sender, boolean plus, boolean shared, boolean valid)
        implements Serializable {}
