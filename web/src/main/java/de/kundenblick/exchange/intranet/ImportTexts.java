package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.ImportField;
import de.kundenblick.exchange.ImportState;
import de.kundenblick.exchange.MappingGuess;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.service.ImportService;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.intranet.TicketTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What the pages of imports say in several places. */
@Named
@RequestScoped
public class ImportTexts {
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "UTC", "Europe/London", "America/New_York", "Asia/Tokyo");
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16");
    private static final List<String> PATTERNS = List.of(
            "dd.MM.uuuu HH:mm",
            "dd.MM.uuuu HH:mm:ss",
            "uuuu-MM-dd HH:mm",
            "uuuu-MM-dd HH:mm:ss",
            "uuuu-MM-dd'T'HH:mm:ss",
            "dd-MM-uuuu HH:mm",
            "MM/dd/uuuu HH:mm",
            "dd/MM/uuuu HH:mm");

    @Inject
    Messages messages;

    @Inject
    TicketTexts tickets;

    @Inject
    ImportService imports;

    private List<String> states;

    public String reason(RejectedRow row) {
        return messages.text(row.reasonKey(), row.parameters().toArray());
    }

    /** Name of the badge's kind. */
    public String badge(ImportState state) {
        return switch (state) {
            case DONE -> "good";
            case INTERRUPTED -> "bad";
            case CANCELLED -> "warn";
            case CHECKING, WAITING, RUNNING, UNDOING -> "info";
            case UPLOADING, DRAFT, CHECKED, UNDONE -> "";
        };
    }

    public String size(long bytes) {
        return bytes < 1 << 20
                ? messages.text("exchange.size.kb", Math.max(1, bytes >> 10))
                : messages.text("exchange.size.mb", bytes >> 20);
    }

    /** The values of ours that the words of a column can mean. */
    public List<String> targets(ImportField field) {
        if (field != ImportField.TICKET_STATE) {
            return MappingGuess.targets(field);
        }
        if (states == null) {
            states = imports.ticketStates();
        }
        return states;
    }

    public String target(ImportField field, String value) {
        return switch (field) {
            case CUSTOMER_KIND -> messages.text("customer.kind." + value);
            case CUSTOMER_STATUS -> messages.text("customer.status." + value);
            case CUSTOMER_VALIDITY, CONTACT_VALIDITY -> messages.text("customer.validity." + value);
            case TICKET_STATE -> tickets.state(value);
            default -> value;
        };
    }

    /** With one that the settings have and nobody else knows. */
    public List<String> zones(String own) {
        return with(own, ZONES);
    }

    public List<String> patterns(String own) {
        return with(own, PATTERNS);
    }

    /** A sign that no page can write. */
    public String getTab() {
        return "\t";
    }

    public List<String> getEncodings() {
        return ENCODINGS;
    }

    private List<String> with(String own, List<String> usual) {
        return Stream.concat(Stream.of(own), usual.stream()).distinct().toList();
    }
}
