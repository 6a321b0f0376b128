package de.kundenblick.exchange.service;

import de.kundenblick.exchange.FileRefusedException;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.exchange.SourceRow;
import de.kundenblick.exchange.TicketField;
import de.kundenblick.exchange.TicketFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file of tickets row by row, with comma, semicolon or tabulator between the cells. */
class TicketFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");

    private final Path file;
    private final Charset charset;
    private final TicketFormat format;
    private final Map<TicketField, Integer> positions = new EnumMap<>(TicketField.class);
    private final List<String> ignored = new ArrayList<>();
    private int width;

    TicketFile(Path file, Charset charset, TicketFormat format) {
        this.file = file;
        this.charset = charset;
        this.format = format;
    }

    /** Headers that mean nothing to the format; known after {@link #read}. */
    List<String> ignoredColumns() {
        return ignored;
    }

    /**
     * @param rejected told of rows that cannot be assigned to a ticket
     * @return rows without the header
     * @throws FileRefusedException when the file as a whole cannot be read
     */
    long read(Consumer<SourceRow> rows, Consumer<RejectedRow> rejected) throws IOException {
        TextCheck.check(file, charset);
        String delimiter = delimiter();
        long line = 1;
        try (var reader = new RecordReader(Files.newBufferedReader(file, charset));
                var parser = csv(delimiter).parse(reader)) {
            Iterator<CSVRecord> records = parser.iterator();
            readHeader(records.next());
            long count = 0;
            while (true) {
                reader.nextRow();
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return count;
                }
                CSVRecord row = records.next();
                if (!isBlank(row)) {
                    count++;
                    take(row, line, rows, rejected);
                }
            }
        } catch (NoSuchElementException noHeader) {
            throw FileRefusedException.empty();
        } catch (UncheckedIOException noCsv) {
            throw FileRefusedException.wrongQuote(line);
        }
    }

    private static CSVFormat csv(String delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** The one that parts the first line into the most cells. */
    private String delimiter() throws IOException {
        String best = DELIMITERS.get(0);
        int most = 0;
        for (String delimiter : DELIMITERS) {
            try (var reader = new RecordReader(Files.newBufferedReader(file, charset));
                    var parser = CSVParser.parse(reader, csv(delimiter))) {
                int cells = parser.iterator().next().size();
                if (cells > most) {
                    most = cells;
                    best = delimiter;
                }
            } catch (UncheckedIOException otherDelimiter) {
                continue;
            } catch (NoSuchElementException noHeader) {
                throw FileRefusedException.empty();
            }
        }
        return best;
    }

    private void readHeader(CSVRecord header) {
        var names = header.stream().map(TicketFile::name).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw FileRefusedException.repeatedColumn(name);
            }
        }
        if (seen.isEmpty()) {
            throw FileRefusedException.empty();
        }
        width = names.size();
        format.columns().forEach((field, name) -> {
            if (seen.contains(name)) {
                positions.put(field, names.indexOf(name));
            }
        });
        names.stream().filter(name -> !format.columns().containsValue(name)).forEach(ignored::add);
        var missing = format.columns().entrySet().stream()
                .filter(column -> column.getKey().isRequired() && !seen.contains(column.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            throw FileRefusedException.missingColumns(missing);
        }
    }

    private static String name(String header) {
        String name = header.strip();
        return !name.isEmpty() && name.charAt(0) == BYTE_ORDER_MARK
                ? name.substring(1).strip()
                : name;
    }

    private void take(CSVRecord row, long line, Consumer<SourceRow> rows, Consumer<RejectedRow> rejected) {
        if (row.size() != width) {
            rejected.accept(RejectedRow.wrongWidth(line, width, row.size()));
            return;
        }
        Map<TicketField, String> cells = new EnumMap<>(TicketField.class);
        positions.forEach(
                (field, position) -> format.cell(row.get(position)).ifPresent(value -> cells.put(field, value)));
        if (cells.containsKey(TicketField.KEY)) {
            rows.accept(new SourceRow(line, cells));
        } else {
            rejected.accept(RejectedRow.missing(line, format.columns().get(TicketField.KEY)));
        }
    }

    private static boolean isBlank(CSVRecord row) {
        return row.size() == 1 && row.get(0).isBlank();
    }
}
