package de.kundenblick.home;

import java.io.Serializable;
import java.util.List;

/**
 * What waits for an employee.
 *
 * @param followUps those of today, those that are late, and those of the next days, by their day
 * @param messages what contacts wrote in interactions and nobody has read, the latest first
 * @param tickets those of the reader's queues in which a contact wrote last, the latest first
 */
public record Desk(DeskPart<DeskFollowUp> followUps, DeskPart<DeskMessage> messages, List<DeskTicket> tickets)
        implements Serializable {
    /** Takes a copy: what was read does not change. */
    public Desk {
        tickets = List.copyOf(tickets);
    }
}
