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

    /** The same key has come in an earlier row. */
    public static RejectedRow repeated(long line, String column, String key) {
        return of(line, column, "exchange.row.repeated", key);
    }

    public static RejectedRow emailTaken(long line, String column, String email) {
        return of(line, column, "exchange.row.emailTaken", email);
    }

    /** Nothing says whose contact the person is. */
    public static RejectedRow noContactCustomer(long line, String column) {
        return of(line, column, "exchange.row.noContactCustomer");
    }

    /** Several customers have this name. */
    public static RejectedRow ofStrangers(long line, String column, String number) {
        return of(line, column, "exchange.row.ofStrangers", number);
    }

    public static RejectedRow ambiguousCustomer(long line, String column, String name) {
        return of(line, column, "exchange.row.ambiguousCustomer", name);
    }

    /** @param number of the customer that is there already */
    public static RejectedRow likeCustomer(long line, String column, String number, String name) {
        return of(line, column, "exchange.row.likeCustomer", number, name);
    }

    /** @param login of the contact that is there already */
    public static RejectedRow likeContact(long line, String column, String login, String name) {
        return of(line, column, "exchange.row.likeContact", login, name);
    }

    /** A record that was changed after the import. */
    public static RejectedRow changedSince(String record) {
        return of(0, record, "exchange.kept.changed");
    }

    /** A record that others refer to by now. */
    public static RejectedRow inUse(String record) {
        return of(0, record, "exchange.kept.inUse");
    }

    /** A record whose former values do not fit any more, because another one has them. */
    public static RejectedRow taken(String record) {
        return of(0, record, "exchange.kept.taken");
    }
}
