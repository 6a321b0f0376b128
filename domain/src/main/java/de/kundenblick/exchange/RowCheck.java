package de.kundenblick.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what is wrong with a single row, whatever the other rows of its ticket say. */
class RowCheck {
    private static final int LONGEST_CUSTOMER_NUMBER = 40;
    private static final int LONGEST_PERSON = 100;

    /** How long a text may be; the external key also carries the source's name. */
    private static final Map<TicketField, Integer> LONGEST = Map.of(
            TicketField.KEY, 150,
            TicketField.ACTOR, 120,
            TicketField.QUEUE, 200,
            TicketField.OWNER, 200,
            TicketField.CUSTOMER, 200,
            TicketField.CONTACT, LONGEST_PERSON);

    private final TicketFormat format;

    RowCheck(TicketFormat format) {
        this.format = format;
    }

    Optional<RejectedRow> fault(SourceRow row) {
        return missing(row)
                .or(() -> noDate(row, TicketField.CHANGED_AT))
                .or(() -> noDate(row, TicketField.CREATED_AT))
                .or(() -> unknown(row, TicketField.STATE, value -> format.states()
                        .translate(value)
                        .isPresent()))
                .or(() -> unknown(row, TicketField.PRIORITY, value -> format.priorities()
                        .translate(value)
                        .isPresent()))
                .or(() -> tooLong(row));
    }

    private Optional<RejectedRow> missing(SourceRow row) {
        return row.get(TicketField.CHANGED_AT) == null
                ? Optional.of(RejectedRow.missing(row.line(), column(TicketField.CHANGED_AT)))
                : Optional.empty();
    }

    private Optional<RejectedRow> noDate(SourceRow row, TicketField field) {
        return unknown(row, field, value -> format.moment(value).isPresent())
                .map(fault -> RejectedRow.noDate(row.line(), column(field), row.get(field), format.datePattern()));
    }

    private Optional<RejectedRow> unknown(SourceRow row, TicketField field, Predicate<String> isKnown) {
        return Optional.ofNullable(row.get(field))
                .filter(isKnown.negate())
                .map(value -> RejectedRow.unknown(row.line(), column(field), value));
    }

    private Optional<RejectedRow> tooLong(SourceRow row) {
        var longText = LONGEST.entrySet().stream()
                .filter(limit -> length(row.get(limit.getKey())) > limit.getValue())
                .min(Map.Entry.comparingByKey())
                .map(limit -> RejectedRow.tooLong(row.line(), column(limit.getKey()), limit.getValue()));
        return longText.or(() -> Optional.ofNullable(row.get(TicketField.CUSTOMER))
                        .filter(name -> format.customerNumbers().numberOf(name).length() > LONGEST_CUSTOMER_NUMBER)
                        .map(name ->
                                RejectedRow.tooLong(row.line(), column(TicketField.CUSTOMER), LONGEST_CUSTOMER_NUMBER)))
                .or(() -> Optional.ofNullable(row.get(TicketField.CONTACT))
                        .filter(name -> new PersonName(name).login().length() > LONGEST_PERSON)
                        .map(name -> RejectedRow.tooLong(row.line(), column(TicketField.CONTACT), LONGEST_PERSON)));
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    private String column(TicketField field) {
        return format.columns().get(field);
    }
}
