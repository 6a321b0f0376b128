package de.kundenblick.demo.service;

import de.kundenblick.exchange.ImportProgress;
import de.kundenblick.exchange.ImportResult;
import de.kundenblick.exchange.IncidentLog;
import de.kundenblick.exchange.TicketField;
import de.kundenblick.exchange.TicketFormat;
import de.kundenblick.exchange.service.TicketImporter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Real tickets for the demo: a part of an incident log, broken off in the middle of the work and moved to the present,
 * taken in by the same import that a user would choose.
 */
@Dependent
public class DemoIncidents {
    private static final String SETTINGS = "incident-log";
    private static final CSVFormat LOG =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A source of its own: whoever tries the import with the whole log gets all of its tickets. */
    private final TicketFormat format =
            IncidentLog.in(ZoneId.of("Europe/Berlin")).from("incident-log-demo");

    @Inject
    TicketImporter importer;

    @Inject
    DemoRepository stored;

    @Inject
    Clock clock;

    /** The newest event of the log happens now. */
    public ImportResult load() {
        var content = new ByteArrayInputStream(shifted(clock.instant()).getBytes(StandardCharsets.UTF_8));
        var teams = stored.teamIds(DemoFiles.values(SETTINGS, "teams"));
        return importer.run(content, StandardCharsets.UTF_8, format, teams, new ImportProgress());
    }

    String shifted(Instant now) {
        var rows = chosenRows();
        var newest = rows.stream().map(this::changedAt).max(Instant::compareTo).orElseThrow();
        var shift = Duration.between(newest, now.truncatedTo(ChronoUnit.MINUTES));
        var text = new StringBuilder();
        var fields =
                Arrays.stream(TicketField.values()).map(format.columns()::get).toList();
        try (var out = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            out.printRecord(fields);
            for (CSVRecord row : rows) {
                out.printRecord(Arrays.stream(TicketField.values())
                        .map(field -> cell(row, field, shift))
                        .toList());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }

    private String cell(CSVRecord row, TicketField field, Duration shift) {
        String value = row.get(format.columns().get(field));
        return field == TicketField.CHANGED_AT || field == TicketField.CREATED_AT
                ? format.text(format.moment(value).orElseThrow().plus(shift))
                : value;
    }

    /** The rows until the break of all tickets that never left the chosen locations. */
    private List<CSVRecord> chosenRows() {
        var locations = DemoFiles.values(SETTINGS, "locations");
        var cutOff = format.moment(DemoFiles.values(SETTINGS, "cutOff").get(0)).orElseThrow();
        var rows = new ArrayList<>(allRows());
        var inside = new HashSet<String>();
        var outside = new HashSet<String>();
        for (CSVRecord row : rows) {
            String location = row.get(format.columns().get(TicketField.CUSTOMER));
            if (!location.equals(format.missing())) {
                (locations.contains(location) ? inside : outside).add(key(row));
            }
        }
        inside.removeAll(outside);
        rows.removeIf(row -> !inside.contains(key(row)) || changedAt(row).isAfter(cutOff));
        return rows;
    }

    private static List<CSVRecord> allRows() {
        var packed = DemoIncidents.class.getResourceAsStream("/demo/incident-log.csv.gz");
        try (var reader = new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8);
                var parser = LOG.parse(reader)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String key(CSVRecord row) {
        return row.get(format.columns().get(TicketField.KEY));
    }

    private Instant changedAt(CSVRecord row) {
        return format.moment(row.get(format.columns().get(TicketField.CHANGED_AT)))
                .orElseThrow();
    }
}
