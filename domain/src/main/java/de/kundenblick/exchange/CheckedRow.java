package de.kundenblick.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A row whose cells are fit for a record.
 *
 * @param line where it begins in the file, from 1
 * @param cells as the file has them
 * @param values what they say, without fields that say nothing
 */
public record CheckedRow(long line, List<String> cells, Map<ImportField, String> values) {
    public CheckedRow {
        cells = List.copyOf(cells);
        values = new EnumMap<>(values);
    }

    /** Null where the row says nothing. */
    public String get(ImportField field) {
        return values.get(field);
    }

    /** For comparing whatever the case; null where the row says nothing. */
    public String lower(ImportField field) {
        String value = values.get(field);
        return value == null ? null : value.toLowerCase(Locale.ROOT);
    }
}
