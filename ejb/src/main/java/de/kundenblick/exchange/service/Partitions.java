package de.kundenblick.exchange.service;

import de.kundenblick.exchange.SourceRow;
import de.kundenblick.exchange.TicketField;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows on disk, all rows of one ticket in the same part. A file need not keep a ticket's rows together; parted like this
 * it is brought together in memory part by part, however large it is.
 */
class Partitions implements Closeable {
    private static final long PART_SIZE = 8L << 20;
    private static final int MOST = 64;
    private static final CSVFormat CELLS = CSVFormat.DEFAULT;

    private final List<Path> files = new ArrayList<>();
    private final List<CSVPrinter> writers = new ArrayList<>();
    private final Path folder;

    /** @param size of the whole file in bytes */
    Partitions(Path folder, long size) throws IOException {
        this.folder = folder;
        int count = (int) Math.min(MOST, size / PART_SIZE + 1);
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("part-" + i);
            files.add(file);
            writers.add(new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CELLS));
        }
    }

    void add(SourceRow row) {
        int part = Math.floorMod(row.get(TicketField.KEY).hashCode(), writers.size());
        var values = new ArrayList<Object>();
        values.add(row.line());
        for (TicketField field : TicketField.values()) {
            values.add(row.get(field) == null ? "" : row.get(field));
        }
        try {
            writers.get(part).printRecord(values);
        } catch (IOException diskFull) {
            throw new UncheckedIOException("Part of an import in " + folder, diskFull);
        }
    }

    /** No more rows come. */
    void finish() throws IOException {
        for (CSVPrinter writer : writers) {
            writer.close();
        }
    }

    int count() {
        return files.size();
    }

    /** The rows of each ticket of a part, both in the file's order. */
    Collection<List<SourceRow>> tickets(int part) throws IOException {
        Map<String, List<SourceRow>> tickets = new LinkedHashMap<>();
        try (var parser = CELLS.parse(Files.newBufferedReader(files.get(part), StandardCharsets.UTF_8))) {
            for (CSVRecord cells : parser) {
                SourceRow row = row(cells);
                tickets.computeIfAbsent(row.get(TicketField.KEY), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return tickets.values();
    }

    private static SourceRow row(CSVRecord stored) {
        Map<TicketField, String> cells = new EnumMap<>(TicketField.class);
        for (TicketField field : TicketField.values()) {
            String value = stored.get(field.ordinal() + 1);
            if (!value.isEmpty()) {
                cells.put(field, value);
            }
        }
        return new SourceRow(Long.parseLong(stored.get(0)), cells);
    }

    @Override
    public void close() throws IOException {
        finish();
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
