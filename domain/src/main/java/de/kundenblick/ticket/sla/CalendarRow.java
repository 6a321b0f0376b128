package de.kundenblick.ticket.sla;

import java.io.Serializable;

/**
 * A calendar as a line of the list.
 *
 * @param state the German state whose holidays are kept; null for none
 * @param weekMinutes of a usual week
 * @param hours whether there is any day with hours
 * @param users how many queues and service levels name it
 */
public record CalendarRow(
        long id, String name, String zone, boolean standard, String state, int weekMinutes, boolean hours, long users)
        implements Serializable {}
