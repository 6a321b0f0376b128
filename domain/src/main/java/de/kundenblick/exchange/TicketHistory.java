package de.kundenblick.exchange;

import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one ticket out of all rows that a file has of it. A row tells the state at one moment; what differs from the
 * row before has happened at that moment. A cell that says nothing changes nothing.
 */
public final class TicketHistory {
    private static final int LONGEST_SUBJECT = 200;

    /** @param ticket empty when no row could be used */
    public record Reading(Optional<ImportedTicket> ticket, List<RejectedRow> rejected) {}

    private record Moment(SourceRow row, Instant at, Instant createdAt, String state, String priority) {
        String get(TicketField field) {
            return switch (field) {
                case STATE -> state;
                case PRIORITY -> priority;
                default -> row.get(field);
            };
        }
    }

    private final TicketFormat format;
    private final String key;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private final List<TicketChange> changes = new ArrayList<>();

    private TicketHistory(TicketFormat format, String key) {
        this.format = format;
        this.key = key;
    }

    /** @param rows of one ticket, in the file's order, which decides between rows of the same minute */
    public static Reading read(TicketFormat format, String key, List<SourceRow> rows) {
        var history = new TicketHistory(format, key);
        var check = new RowCheck(format);
        for (SourceRow row : rows) {
            check.fault(row).ifPresentOrElse(history.rejected::add, () -> history.take(row));
        }
        history.moments.sort(Comparator.comparing(Moment::at)
                .thenComparing(moment -> moment.row().line()));
        return new Reading(history.ticket(), history.rejected);
    }

    private void take(SourceRow row) {
        Instant at = format.moment(row.get(TicketField.CHANGED_AT)).orElseThrow();
        Instant createdAt = Optional.ofNullable(row.get(TicketField.CREATED_AT))
                .flatMap(format::moment)
                .orElse(null);
        moments.add(new Moment(
                row, at, createdAt, translated(row, TicketField.STATE), translated(row, TicketField.PRIORITY)));
    }

    private String translated(SourceRow row, TicketField field) {
        var mapping = field == TicketField.STATE ? format.states() : format.priorities();
        return row.get(field) == null ? null : mapping.translate(row.get(field)).orElseThrow();
    }

    private Optional<ImportedTicket> ticket() {
        Optional<String> customer = first(TicketField.CUSTOMER);
        if (moments.isEmpty() || customer.isEmpty()) {
            moments.forEach(moment -> rejected.add(
                    RejectedRow.noCustomer(moment.row().line(), format.columns().get(TicketField.CUSTOMER))));
            return Optional.empty();
        }
        Moment start = moments.get(0);
        var known = new HashMap<TicketField, String>();
        known.put(TicketField.STATE, Optional.ofNullable(start.state()).orElse(TicketState.NEW));
        known.put(
                TicketField.PRIORITY,
                Optional.ofNullable(start.priority()).orElse(Integer.toString(Priority.NORMAL.level())));
        known.put(
                TicketField.QUEUE,
                Optional.ofNullable(start.get(TicketField.QUEUE)).orElse(format.defaultQueue()));
        known.put(TicketField.CUSTOMER, customer.get());
        first(TicketField.CONTACT).ifPresent(name -> known.put(TicketField.CONTACT, name));
        Instant createdAt = moments.stream()
                .map(Moment::createdAt)
                .filter(moment -> moment != null)
                .findFirst()
                .orElse(start.at());
        var snapshot = snapshot(known);
        changes.add(
                new TicketChange(createdAt, start.get(TicketField.ACTOR), EventKind.CREATED, null, snapshot.state()));
        moments.forEach(moment -> compare(known, moment));
        return Optional.of(new ImportedTicket(key, subject(), createdAt, snapshot, changes, customers(), contacts()));
    }

    private ImportedTicket.Snapshot snapshot(Map<TicketField, String> known) {
        return new ImportedTicket.Snapshot(
                known.get(TicketField.STATE),
                Integer.parseInt(known.get(TicketField.PRIORITY)),
                known.get(TicketField.QUEUE),
                value(TicketField.CUSTOMER, known.get(TicketField.CUSTOMER)),
                value(TicketField.CONTACT, known.get(TicketField.CONTACT)));
    }

    private void compare(Map<TicketField, String> known, Moment moment) {
        compare(known, moment, TicketField.CUSTOMER, EventKind.CUSTOMER);
        compare(known, moment, TicketField.CONTACT, EventKind.CONTACT);
        compare(known, moment, TicketField.QUEUE, EventKind.QUEUE);
        compare(known, moment, TicketField.OWNER, EventKind.OWNER);
        compare(known, moment, TicketField.PRIORITY, EventKind.PRIORITY);
        compare(known, moment, TicketField.STATE, EventKind.STATE);
    }

    private void compare(Map<TicketField, String> known, Moment moment, TicketField field, EventKind kind) {
        String now = moment.get(field);
        if (now == null || now.equals(known.get(field))) {
            return;
        }
        String before = known.put(field, now);
        changes.add(new TicketChange(
                moment.at(), moment.get(TicketField.ACTOR), kind, value(field, before), value(field, now)));
    }

    private String value(TicketField field, String text) {
        if (text == null) {
            return null;
        }
        return switch (field) {
            case CUSTOMER -> format.customerNumbers().numberOf(text);
            case CONTACT -> new PersonName(text).login();
            case PRIORITY -> Priority.ofLevel(Integer.parseInt(text)).name();
            default -> text;
        };
    }

    private Map<String, String> customers() {
        return values(TicketField.CUSTOMER)
                .collect(
                        Collectors.toMap(name -> value(TicketField.CUSTOMER, name), name -> name, (one, other) -> one));
    }

    private Map<String, PersonName> contacts() {
        return values(TicketField.CONTACT)
                .map(PersonName::new)
                .collect(Collectors.toMap(PersonName::login, name -> name, (one, other) -> one));
    }

    private Stream<String> values(TicketField field) {
        return moments.stream().map(moment -> moment.get(field)).filter(value -> value != null);
    }

    /** "Topic / Subtopic (Symptom)" of what is known first; the key when nothing is. */
    private String subject() {
        String topics = Stream.of(TicketField.TOPIC, TicketField.SUBTOPIC)
                .map(this::first)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" / "));
        String symptom = first(TicketField.SYMPTOM).orElse("");
        String subject = topics.isEmpty() || symptom.isEmpty() ? topics + symptom : topics + " (" + symptom + ")";
        if (subject.isEmpty()) {
            return key;
        }
        return subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }

    private Optional<String> first(TicketField field) {
        return values(field).findFirst();
    }
}
