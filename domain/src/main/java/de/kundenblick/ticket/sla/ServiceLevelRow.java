package de.kundenblick.ticket.sla;

import java.io.Serializable;

/**
 * A service level as a line of the list; minutes are null where nothing is promised.
 *
 * @param calendar null for the standard calendar
 */
public record ServiceLevelRow(
        long id,
        String name,
        boolean valid,
        String calendar,
        Integer firstResponse,
        Integer update,
        Integer solution,
        long unfinished)
        implements Serializable {}
