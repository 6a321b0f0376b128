package de.kundenblick.exchange.service;

import de.kundenblick.exchange.FileRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file; its first row tells what the columns are called. */
class CsvRows implements Table {
    static final int MOST_COLUMNS = 300;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Charset charset;
    private final RecordReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> headers;
    private long line = 1;

    CsvRows(InputStream content, Charset charset, String delimiter) {
        this.charset = charset;
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        reader = new RecordReader(new InputStreamReader(content, decoder));
        try {
            parser = format(delimiter).parse(reader);
        } catch (IOException neverBeforeTheFirstRow) {
            throw new UncheckedIOException(neverBeforeTheFirstRow);
        }
        records = parser.iterator();
        headers = unique(record().orElseThrow(FileRefusedException::empty));
    }

    private static CSVFormat format(String delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** A header that comes twice gets a number, an empty one the number of its column. */
    private static List<String> unique(CSVRecord header) {
        if (header.size() > MOST_COLUMNS) {
            throw FileRefusedException.tooManyColumns(MOST_COLUMNS);
        }
        Set<String> seen = new HashSet<>();
        var names = new ArrayList<String>();
        for (String cell : header) {
            String name = name(cell);
            String base = name.isEmpty() ? "#" + (names.size() + 1) : name;
            String unique = base;
            for (int i = 2; !seen.add(unique); i++) {
                unique = base + " (" + i + ")";
            }
            names.add(unique);
        }
        if (header.stream().map(CsvRows::name).allMatch(String::isEmpty)) {
            throw FileRefusedException.empty();
        }
        return List.copyOf(names);
    }

    private static String name(String cell) {
        String text = cell.replace("\0", "").strip();
        String name = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                ? text.substring(1).strip()
                : text;
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public Optional<Row> next() {
        while (true) {
            reader.nextRow();
            line = parser.getCurrentLineNumber() + 1;
            long begin = line;
            var record = record();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            if (!isBlank(record.get())) {
                return Optional.of(new Row(begin, record.get().toList()));
            }
        }
    }

    private Optional<CSVRecord> record() {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException) {
                throw FileRefusedException.wrongEncoding(charset, line);
            }
            throw FileRefusedException.wrongQuote(line);
        }
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
