package de.kundenblick.demo.service;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files that the demo is made of: CSV with semicolons, several values in a cell parted by a bar. */
final class DemoFiles {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private DemoFiles() {}

    static List<CSVRecord> rows(String name) {
        var stream = DemoFiles.class.getResourceAsStream("/demo/" + name + ".csv");
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("demo/" + name + ".csv", unreadable);
        }
    }

    /** The values of the row that has the key in its first cell. */
    static List<String> values(String name, String key) {
        return rows(name).stream()
                .filter(row -> row.get(0).equals(key))
                .map(row -> list(row.get(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + key + " in demo/" + name + ".csv"));
    }

    static List<String> list(String cell) {
        return cell == null ? List.of() : List.of(cell.split("\\|"));
    }
}
