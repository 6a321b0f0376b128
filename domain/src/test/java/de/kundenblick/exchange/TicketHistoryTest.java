package de.kundenblick.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.ticket.EventKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TicketHistoryTest {
    private final TicketFormat format = IncidentLog.in(ZoneId.of("Europe/Berlin"));
    private final List<SourceRow> rows = new ArrayList<>();

    @Test
    void readsTimesInTheZoneOfTheFile() {
        row("01-07-2016 12:30", "New", "Location 7", "Group 1");
        row("02-01-2017 12:30", "Closed", "Location 7", "Group 1");

        var ticket = ticket();

        assertThat(ticket.changes())
                .extracting(TicketChange::at)
                .containsExactly(Instant.parse("2016-07-01T10:30:00Z"), Instant.parse("2017-01-02T11:30:00Z"));
    }

    @Test
    void ordersByTimeWhateverTheOrderOfTheFile() {
        row("01-07-2016 15:00", "Closed", "Location 7", "Group 2");
        row("01-07-2016 12:00", "New", "Location 7", "Group 1");
        row("01-07-2016 13:00", "Active", "Location 7", "Group 2");

        var ticket = ticket();

        assertThat(ticket.start().state()).isEqualTo("new");
        assertThat(ticket.changes())
                .extracting(TicketChange::kind, TicketChange::oldValue, TicketChange::newValue)
                .containsExactly(
                        tuple(EventKind.CREATED, null, "new"),
                        tuple(EventKind.QUEUE, "Group 1", "Group 2"),
                        tuple(EventKind.STATE, "new", "open"),
                        tuple(EventKind.STATE, "open", "closed successful"));
    }

    @Test
    void takesAMissingCustomerFromAnotherRowOfTheTicket() {
        row("01-07-2016 12:00", "New", "?", "?");
        row("01-07-2016 13:00", "Active", "Location 7", "Group 2");

        var ticket = ticket();

        assertThat(ticket.start().customer()).isEqualTo("L-7");
        assertThat(ticket.customers()).isEqualTo(Map.of("L-7", "Location 7"));
        assertThat(ticket.start().queue()).isEqualTo(IncidentLog.DEFAULT_QUEUE);
        assertThat(ticket.changes())
                .extracting(TicketChange::kind)
                .containsExactly(EventKind.CREATED, EventKind.QUEUE, EventKind.STATE);
    }

    @Test
    void rejectsEveryRowOfATicketWithoutAnyCustomer() {
        row("01-07-2016 12:00", "New", "?", "Group 1");
        row("01-07-2016 13:00", "Active", "?", "Group 1");

        var reading = read();

        assertThat(reading.ticket()).isEmpty();
        assertThat(reading.rejected())
                .containsExactly(RejectedRow.noCustomer(2, "location"), RejectedRow.noCustomer(3, "location"));
    }

    @Test
    void rejectsOnlyTheRowsThatAreWrong() {
        row("01-07-2016 12:00", "New", "Location 7", "Group 1");
        row("31-06-2016 12:00", "Active", "Location 7", "Group 1");
        row("01-07-2016 13:00", "-100", "Location 7", "Group 1");
        row("?", "Active", "Location 7", "Group 1");
        row("01-07-2016 14:00", "Closed", "Location 7", "Group 1");

        var reading = read();

        assertThat(reading.rejected())
                .extracting(RejectedRow::line, RejectedRow::column, RejectedRow::reasonKey)
                .containsExactly(
                        tuple(3L, "sys_updated_at", "exchange.row.date"),
                        tuple(4L, "incident_state", "exchange.row.unknown"),
                        tuple(5L, "sys_updated_at", "exchange.row.missing"));
        assertThat(reading.ticket().orElseThrow().changes()).hasSize(2);
    }

    @Test
    void aCellThatSaysNothingChangesNothing() {
        row("01-07-2016 12:00", "New", "Location 7", "Group 1");
        row("01-07-2016 13:00", "New", "?", "?");

        assertThat(ticket().changes()).hasSize(1);
    }

    @Test
    void subjectsAreMadeOfWhatIsKnown() {
        row("01-07-2016 12:00", "New", "Location 7", "Group 1");
        assertThat(ticket().subject()).isEqualTo("INC1");

        rows.clear();
        row("01-07-2016 12:00", "New", "Location 7", "Group 1", Map.of(TicketField.SYMPTOM, "Symptom 72"));
        assertThat(ticket().subject()).isEqualTo("Symptom 72");

        rows.clear();
        var all = Map.of(
                TicketField.TOPIC, "Category 55",
                TicketField.SUBTOPIC, "Subcategory 170",
                TicketField.SYMPTOM, "Symptom 72");
        row("01-07-2016 12:00", "New", "Location 7", "Group 1", all);
        assertThat(ticket().subject()).isEqualTo("Category 55 / Subcategory 170 (Symptom 72)");
    }

    @Test
    void theCreationIsTheSameHoweverMuchOfItIsKnown() {
        var now = new TicketChange(Instant.EPOCH, "a", EventKind.CREATED, null, "new");
        var later = new TicketChange(Instant.MAX, "b", EventKind.CREATED, null, "open");

        assertThat(now.identity()).isEqualTo(later.identity());
    }

    private ImportedTicket ticket() {
        return read().ticket().orElseThrow();
    }

    private TicketHistory.Reading read() {
        return TicketHistory.read(format, "INC1", rows);
    }

    private void row(String at, String state, String location, String group) {
        row(at, state, location, group, Map.of());
    }

    private void row(String at, String state, String location, String group, Map<TicketField, String> more) {
        var told = new EnumMap<TicketField, String>(TicketField.class);
        told.putAll(more);
        told.put(TicketField.KEY, "INC1");
        told.put(TicketField.CHANGED_AT, at);
        told.put(TicketField.STATE, state);
        told.put(TicketField.CUSTOMER, location);
        told.put(TicketField.QUEUE, group);
        told.values().removeIf(value -> format.cell(value).isEmpty());
        rows.add(new SourceRow(rows.size() + 2L, told));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return new org.assertj.core.groups.Tuple(values);
    }
}
