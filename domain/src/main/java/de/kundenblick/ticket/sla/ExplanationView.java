package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.util.List;

/**
 * Why a target of a ticket falls due when it does.
 *
 * @param calendarId the one that is counted in; null when there is none
 */
public record ExplanationView(
        TargetsView ticket, TargetLine line, Explanation explanation, List<ExplainedDay> days, Long calendarId)
        implements Serializable {}
