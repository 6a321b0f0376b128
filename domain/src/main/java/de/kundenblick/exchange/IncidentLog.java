package de.kundenblick.exchange;

import de.kundenblick.ticket.TicketState;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;

/** The format of an incident log: one row for every change of an incident, as IT service systems export it. */
public final class IncidentLog {
    /** Where incidents wait that no group has taken yet. */
    public static final String DEFAULT_QUEUE = "Incident Log";

    private static final Map<TicketField, String> COLUMNS = Map.ofEntries(
            Map.entry(TicketField.KEY, "number"),
            Map.entry(TicketField.CHANGED_AT, "sys_updated_at"),
            Map.entry(TicketField.CREATED_AT, "opened_at"),
            Map.entry(TicketField.ACTOR, "sys_updated_by"),
            Map.entry(TicketField.STATE, "incident_state"),
            Map.entry(TicketField.PRIORITY, "priority"),
            Map.entry(TicketField.QUEUE, "assignment_group"),
            Map.entry(TicketField.OWNER, "assigned_to"),
            Map.entry(TicketField.CUSTOMER, "location"),
            Map.entry(TicketField.CONTACT, "caller_id"),
            Map.entry(TicketField.TOPIC, "category"),
            Map.entry(TicketField.SUBTOPIC, "subcategory"),
            Map.entry(TicketField.SYMPTOM, "u_symptom"));

    private static final ValueMapping STATES = new ValueMapping(Map.of(
            "New", TicketState.NEW,
            "Active", TicketState.OPEN,
            "Awaiting*", TicketState.PENDING_REMINDER,
            "Resolved", TicketState.PENDING_AUTO_CLOSE_SUCCESSFUL,
            "Closed", TicketState.CLOSED_SUCCESSFUL));

    private static final ValueMapping PRIORITIES =
            new ValueMapping(Map.of("1 - Critical", "5", "2 - High", "4", "3 - Moderate", "3", "4 - Low", "2"));

    private IncidentLog() {}

    /** @param zone in which the log's times are meant */
    public static TicketFormat in(ZoneId zone) {
        return new TicketFormat(
                "incident-log",
                COLUMNS,
                STATES,
                PRIORITIES,
                "dd-MM-uuuu HH:mm",
                zone,
                "?",
                DEFAULT_QUEUE,
                new NumberRule(Pattern.compile("Location (\\d+)"), "L-$1"));
    }
}
