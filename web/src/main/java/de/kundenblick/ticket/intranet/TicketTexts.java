package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Texts;
import de.kundenblick.ticket.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Names of states in the reader's language; a state that an administrator added keeps the name it was given. */
@Named
@ApplicationScoped
public class TicketTexts {
    private final Texts texts = new Texts();

    public String state(String name) {
        String key = "ticket.state." + name.replace(' ', '-');
        return texts.containsKey(key) ? texts.getString(key) : name;
    }

    /** An old or new value of the history; a dash where there was none. */
    public String value(EventKind kind, String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        return switch (kind) {
            case STATE, CREATED, AUTO_CLOSED -> state(value);
            case PRIORITY -> priority(value);
            case LOCK -> texts.containsKey("ticket.lock." + value) ? texts.getString("ticket.lock." + value) : value;
            case MESSAGE_VISIBLE, MESSAGE_INTERNAL, MESSAGE_CUSTOMER ->
                texts.containsKey("ticket.channel." + value) ? texts.getString("ticket.channel." + value) : value;
            default -> value;
        };
    }

    /** The moment that a line of the history names; null when it names none. */
    public Instant moment(EventKind kind, String value) {
        boolean isMoment =
                switch (kind) {
                    case PENDING_UNTIL, REMINDER -> true;
                    case FIRST_RESPONSE_WARNING, FIRST_RESPONSE_BREACH, FIRST_RESPONSE_STOP -> true;
                    case UPDATE_WARNING, UPDATE_BREACH, UPDATE_STOP -> true;
                    case SOLUTION_WARNING, SOLUTION_BREACH, SOLUTION_STOP -> true;
                    default -> false;
                };
        try {
            return isMoment && value != null ? Instant.parse(value) : null;
        } catch (DateTimeParseException imported) {
            return null;
        }
    }

    String priority(String value) {
        String key = "ticket.priority." + value;
        return texts.containsKey(key) ? texts.getString(key) : value;
    }
}
