package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;

/**
 * The targets of a ticket as its page shows them.
 *
 * @param source name of the service level or queue that the promises are of
 * @param ofLevel whether it is a service level
 * @param calendar name of the calendar; null when there is none
 * @param lines those about which something is promised
 */
public record TargetsView(
        String number, String source, boolean ofLevel, String calendar, ZoneId zone, List<TargetLine> lines)
        implements Serializable {}
