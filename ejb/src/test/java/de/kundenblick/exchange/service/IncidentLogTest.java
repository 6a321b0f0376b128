package de.kundenblick.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.exchange.ImportedTicket;
import de.kundenblick.exchange.IncidentLog;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.TicketChange;
import de.kundenblick.exchange.TicketField;
import de.kundenblick.exchange.TicketFormat;
import de.kundenblick.exchange.TicketHistory;
import de.kundenblick.ticket.EventKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real log of 5,998 events; the numbers were counted by other means than this code. */
class IncidentLogTest {
    private final TicketFormat format = IncidentLog.in(ZoneId.of("Europe/Berlin"));
    private final List<ImportedTicket> tickets = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private long read;

    @BeforeEach
    void readLog(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log.csv");
        try (var packed = new GZIPInputStream(getClass().getResourceAsStream("/demo/incident-log.csv.gz"))) {
            Files.copy(packed, log);
        }
        // Three parts, so that bringing rows together again is tried as well.
        try (var parts = new Partitions(folder, 20L << 20)) {
            read = new TicketFile(log, StandardCharsets.UTF_8, format).read(parts::add, rejected::add);
            parts.finish();
            for (int part = 0; part < parts.count(); part++) {
                for (var rows : parts.tickets(part)) {
                    var reading = TicketHistory.read(format, rows.get(0).get(TicketField.KEY), rows);
                    rejected.addAll(reading.rejected());
                    reading.ticket().ifPresent(tickets::add);
                }
            }
        }
    }

    @Test
    void everyRowIsReadAndOnlyTicketsWithoutAnyLocationAreRejected() {
        assertThat(read).isEqualTo(5_998);
        assertThat(tickets).hasSize(888);
        assertThat(rejected)
                .extracting(RejectedRow::line)
                .containsExactlyInAnyOrder(1076L, 1077L, 1078L, 1079L, 1080L, 2986L, 2987L, 2988L, 2989L, 2990L);
        assertThat(rejected).extracting(RejectedRow::column).containsOnly("location");
    }

    @Test
    void everyChangeBecomesAnEvent() {
        var byKind = tickets.stream()
                .flatMap(ticket -> ticket.changes().stream())
                .collect(Collectors.groupingBy(TicketChange::kind, Collectors.counting()));

        assertThat(byKind)
                .isEqualTo(Map.of(
                        EventKind.CREATED, 888L,
                        EventKind.STATE, 2506L,
                        EventKind.OWNER, 906L,
                        EventKind.QUEUE, 840L,
                        EventKind.PRIORITY, 45L,
                        EventKind.CUSTOMER, 6L));
    }

    @Test
    void callersLocationsAndGroupsAreCounted() {
        Set<String> customers = new HashSet<>();
        Set<String> contacts = new HashSet<>();
        Set<String> queues = new HashSet<>();
        tickets.forEach(ticket -> {
            customers.addAll(ticket.customers().keySet());
            contacts.addAll(ticket.contacts().keySet());
            queues.add(ticket.start().queue());
            ticket.changes().stream()
                    .filter(change -> change.kind() == EventKind.QUEUE)
                    .forEach(change -> queues.add(change.newValue()));
        });

        assertThat(customers).hasSize(84).contains("L-143");
        assertThat(contacts).hasSize(638).contains("caller-2403");
        assertThat(queues).hasSize(62).contains(IncidentLog.DEFAULT_QUEUE);
    }

    @Test
    void theFirstTicketIsWhatTheLogSays() {
        var first = tickets.stream()
                .filter(ticket -> ticket.key().equals("INC0000045"))
                .findFirst()
                .orElseThrow();

        assertThat(format.externalKey(first.key())).isEqualTo("incident-log:INC0000045");
        assertThat(first.subject()).isEqualTo("Category 55 / Subcategory 170 (Symptom 72)");
        assertThat(first.createdAt()).isEqualTo("2016-02-29T00:16:00Z");
        assertThat(first.start()).isEqualTo(new ImportedTicket.Snapshot("new", 3, "Group 56", "L-143", "caller-2403"));
    }
}
