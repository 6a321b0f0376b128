package de.kundenblick.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * A row that was not imported, and why.
 *
 * @param line where it begins in the file, from 1
 * @param column header of the column that is to blame; empty when it is the row as a whole
 * @param reasonKey key of the reason's text
 * @param parameters what the text names
 */
public record RejectedRow(long line, String column, String reasonKey, List<String> parameters) implements Serializable {
    public RejectedRow {
        parameters = List.copyOf(parameters);
    }

    static RejectedRow of(long line, String column, String reasonKey, String... parameters) {
        return new RejectedRow(line, column, reasonKey, List.of(parameters));
    }

    /** The row has another number of cells than the header. */
    public static RejectedRow wrongWidth(long line, int expected, int found) {
        return of(line, "", "exchange.row.width", Integer.toString(expected), Integer.toString(found));
    }

    /** Nothing is said where something must be. */
    public static RejectedRow missing(long line, String column) {
        return of(line, column, "exchange.row.missing");
    }

    /** Neither this row nor another one of its ticket says whose it is. */
    static RejectedRow noCustomer(long line, String column) {
        return of(line, column, "exchange.row.noCustomer");
    }

    static RejectedRow unknown(long line, String column, String value) {
        return of(line, column, "exchange.row.unknown", value);
    }

    static RejectedRow noDate(long line, String column, String value, String pattern) {
        return of(line, column, "exchange.row.date", value, pattern);
    }

    static RejectedRow tooLong(long line, String column, int longest) {
        return of(line, column, "exchange.row.tooLong", Integer.toString(longest));
    }
}
