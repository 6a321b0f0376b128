package de.kundenblick.exchange.service;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.Json;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketEvent;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;

/** What a ticket was before an import changed it, in the words of its table. */
final class TicketTrace {
    private static final String EVENTS = "events";

    private final JsonObjectBuilder values = Json.createObjectBuilder();

    private TicketTrace(Ticket ticket) {
        add("state", ticket.getState());
        add("queue", ticket.getQueue());
        values.add("priority", ticket.getPriority().level());
        add("customer", ticket.getCustomer());
        add("contact", ticket.getContact());
        add("changed", ticket.getChangedAt());
        add("closed", ticket.getClosedAt());
        add("pending", ticket.getPendingUntil());
        add("escalates", ticket.getEscalatesAt());
    }

    /** To be taken before anything is changed. */
    static TicketTrace of(Ticket ticket) {
        return new TicketTrace(ticket);
    }

    /** @param added events, which undoing takes away again */
    String with(List<TicketEvent> added) {
        var ids = Json.createArrayBuilder();
        added.forEach(event -> ids.add(event.getId()));
        return values.add(EVENTS, ids).build().toString();
    }

    /** The former values with the ticket's id and the version that the import left. */
    static JsonObject row(long id, int version, JsonObject before) {
        return Json.createObjectBuilder(before)
                .remove(EVENTS)
                .add("id", id)
                .add("version", version)
                .build();
    }

    static List<Long> events(JsonObject before) {
        return before.getJsonArray(EVENTS).getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::longValue)
                .toList();
    }

    private void add(String name, BaseEntity record) {
        if (record != null) {
            values.add(name, record.getId());
        }
    }

    private void add(String name, Instant at) {
        if (at != null) {
            values.add(name, at.toString());
        }
    }
}
