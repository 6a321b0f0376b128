package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.Json;
import de.kundenblick.ticket.Priority;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.LocalDateTime;

/** What a form about a new ticket says beside the mail, as its draft keeps it. */
final class MailChoices {
    private MailChoices() {}

    static String write(TicketCreateForm form) {
        var choices = Json.createObjectBuilder();
        add(choices, "customer", form.getParty().getCustomer());
        add(choices, "contact", form.getParty().getContact());
        add(choices, "queue", form.getQueueId());
        add(choices, "type", form.getTypeId());
        add(choices, "service", form.getServiceId());
        add(choices, "serviceLevel", form.getServiceLevelId());
        add(choices, "state", form.getStateId());
        add(choices, "until", form.getPendingUntil());
        add(choices, "priority", form.getPriority());
        add(choices, "owner", form.getOwnerId());
        add(choices, "responsible", form.getResponsibleId());
        return choices.build().toString();
    }

    private static void add(JsonObjectBuilder choices, String name, Object value) {
        if (value != null) {
            choices.add(name, value.toString());
        }
    }

    /** Customer and contact are left to whoever knows what else is shown of them. */
    static JsonObject read(String kept, TicketCreateForm form) {
        try (var reader = Json.createReader(new StringReader(kept))) {
            var choices = reader.readObject();
            form.setQueueId(id(choices, "queue"));
            form.setTypeId(id(choices, "type"));
            form.setServiceId(id(choices, "service"));
            form.setServiceLevelId(id(choices, "serviceLevel"));
            form.setStateId(id(choices, "state"));
            form.setOwnerId(id(choices, "owner"));
            form.setResponsibleId(id(choices, "responsible"));
            if (choices.containsKey("until")) {
                form.setPendingUntil(LocalDateTime.parse(choices.getString("until")));
            }
            if (choices.containsKey("priority")) {
                form.setPriority(Priority.valueOf(choices.getString("priority")));
            }
            return choices;
        }
    }

    private static Long id(JsonObject choices, String name) {
        return choices.containsKey(name) ? Long.valueOf(choices.getString(name)) : null;
    }
}
