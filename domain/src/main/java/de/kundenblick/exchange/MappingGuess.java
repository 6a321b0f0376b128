package de.kundenblick.exchange;

import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.Validity;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketState;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What columns and words probably mean, by what people usually call them in German and English. */
public final class MappingGuess {
    private static final Map<String, String> CUSTOMER_KINDS = words(Map.of(
            CustomerKind.ORGANISATION,
                    "organisation|organization|firma|unternehmen|company|business|geschaeftskunde|b2b",
            CustomerKind.PERSON, "person|privat|privatperson|privatkunde|private|consumer|b2c",
            CustomerKind.UNKNOWN, "unknown|unbekannt"));

    private static final Map<String, String> CUSTOMER_STATES = words(Map.of(
            CustomerStatus.PROSPECT, "prospect|interessent|lead",
            CustomerStatus.ACTIVE, "active|aktiv|kunde|customer|bestandskunde",
            CustomerStatus.FORMER, "former|ehemalig|ehemaliger|inactive|inaktiv"));

    private static final Map<String, String> VALIDITIES = words(Map.of(
            Validity.VALID, "valid|gueltig|ja|yes|true|1|aktiv|active",
            Validity.INVALID, "invalid|ungueltig|nein|no|false|0|inaktiv|inactive",
            Validity.TEMPORARILY_INVALID, "temporarilyinvalid|voruebergehendungueltig|invalidtemporarily"));

    private static final Map<String, String> PRIORITIES = words(Map.of(
            "1", "1|1verylow|sehrniedrig|verylow",
            "2", "2|2low|niedrig|low",
            "3", "3|3normal|normal|mittel|medium",
            "4", "4|4high|hoch|high",
            "5", "5|5veryhigh|sehrhoch|veryhigh|kritisch|critical"));

    private static final Map<String, String> TICKET_STATES = words(Map.of(
            TicketState.NEW, "new|neu",
            TicketState.OPEN, "open|offen|active|aktiv|inbearbeitung|inprogress",
            TicketState.PENDING_REMINDER, "pendingreminder|wartend|pending|waiting|warten",
            TicketState.CLOSED_SUCCESSFUL, "closedsuccessful|closed|geschlossen|erledigt|done|resolved|geloest"));

    private MappingGuess() {}

    /** The meaning of each column that has one; no meaning is given twice. */
    public static Map<String, ImportField> columns(ImportKind kind, Collection<String> headers) {
        var guessed = new LinkedHashMap<String, ImportField>();
        for (String header : headers) {
            var word = HeaderWord.of(header);
            kind.fields().stream()
                    .filter(field -> field.isCalled(word) && !guessed.containsValue(field))
                    .findFirst()
                    .ifPresent(field -> guessed.put(header, field));
        }
        return guessed;
    }

    /** What a word of a file means; empty when it has to be asked for. */
    public static Optional<String> value(ImportField field, String word) {
        return Optional.ofNullable(words(field).get(HeaderWord.of(word).text()));
    }

    /** The values of ours that a field can have. */
    public static List<String> targets(ImportField field) {
        return switch (field) {
            case CUSTOMER_KIND -> names(CustomerKind.values());
            case CUSTOMER_STATUS -> names(CustomerStatus.values());
            case CUSTOMER_VALIDITY, CONTACT_VALIDITY -> names(Validity.values());
            case TICKET_PRIORITY ->
                List.of(Priority.values()).stream()
                        .map(priority -> Integer.toString(priority.level()))
                        .toList();
            default -> List.of();
        };
    }

    private static Map<String, String> words(ImportField field) {
        return switch (field) {
            case CUSTOMER_KIND -> CUSTOMER_KINDS;
            case CUSTOMER_STATUS -> CUSTOMER_STATES;
            case CUSTOMER_VALIDITY, CONTACT_VALIDITY -> VALIDITIES;
            case TICKET_PRIORITY -> PRIORITIES;
            case TICKET_STATE -> TICKET_STATES;
            default -> Map.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return List.of(values).stream().map(Enum::name).toList();
    }

    private static Map<String, String> words(Map<?, String> wordsByTarget) {
        return wordsByTarget.entrySet().stream()
                .flatMap(entry -> List.of(entry.getValue().split("\\|")).stream()
                        .map(word -> Map.entry(word, entry.getKey().toString())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
