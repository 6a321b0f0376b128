package de.kundenblick.exchange;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a file is to be understood and what becomes of its rows.
 *
 * @param encoding name of the character set
 * @param delimiter between the cells; empty for a file of vCards
 * @param columns what the columns mean, by their headers
 * @param values our value for each word of the file, by field
 * @param existing what becomes of a record that is there already
 * @param key by which it is found
 * @param skipDuplicates whether a row is left out that looks like another record
 * @param customer number of the customer of all contacts of which the file names none; null when there is none
 */
public record ImportSettings(
        String encoding,
        String delimiter,
        Map<String, ImportField> columns,
        Map<ImportField, Map<String, String>> values,
        Existing existing,
        ImportField key,
        boolean skipDuplicates,
        String customer,
        TicketOptions tickets)
        implements Serializable {

    /** What becomes of a record that is there already. */
    public enum Existing {
        UPDATE,
        SKIP
    }

    /**
     * What only tickets need.
     *
     * @param preset null for a file of no known format
     * @param source keeps the keys of different sources apart
     * @param zone in which the file's times are meant
     * @param missing what stands in a cell when the source does not know; null when it leaves the cell empty
     */
    public record TicketOptions(
            ImportPreset preset, String source, String datePattern, String zone, String missing, String queue)
            implements Serializable {}

    public ImportSettings {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        var copy = new EnumMap<ImportField, Map<String, String>>(ImportField.class);
        values.forEach((field, words) -> copy.put(field, Map.copyOf(words)));
        values = Collections.unmodifiableMap(copy);
    }

    public ImportSettings read(String newEncoding, String newDelimiter) {
        return new ImportSettings(
                newEncoding, newDelimiter, columns, values, existing, key, skipDuplicates, customer, tickets);
    }

    public ImportSettings mean(Map<String, ImportField> newColumns, Map<ImportField, Map<String, String>> newValues) {
        return new ImportSettings(
                encoding, delimiter, newColumns, newValues, existing, key, skipDuplicates, customer, tickets);
    }

    /** The same meaning for another file, which keeps its own encoding. */
    public ImportSettings of(ImportSettings file) {
        return read(file.encoding, file.delimiter);
    }
}
