package de.kundenblick.ticket.template;

import java.util.Arrays;
import java.util.Optional;

/** What a text may leave open until it is used. */
public enum Placeholder {
    CUSTOMER_NAME("kunde.name"),
    CUSTOMER_NUMBER("kunde.nummer"),
    CONTACT_SALUTATION("kontakt.anrede"),
    CONTACT_NAME("kontakt.name"),
    CONTACT_FIRST_NAME("kontakt.vorname"),
    CONTACT_LAST_NAME("kontakt.nachname"),
    TICKET_NUMBER("ticket.nummer"),
    TICKET_SUBJECT("ticket.betreff"),
    TICKET_CREATED("ticket.datum"),
    QUEUE_NAME("queue.name"),
    QUEUE_SALUTATION("queue.anrede"),
    QUEUE_SIGNATURE("queue.signatur"),
    AGENT_NAME("agent.name"),
    AGENT_EMAIL("agent.mail"),
    TODAY("heute");

    private final String name;

    Placeholder(String name) {
        this.name = name;
    }

    static Optional<Placeholder> of(String written) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.name.equalsIgnoreCase(written))
                .findFirst();
    }

    /** As it is written between the braces. */
    public String written() {
        return name;
    }
}
