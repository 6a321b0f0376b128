package de.kundenblick.shared.list;

import java.io.Serializable;
import java.util.List;

/**
 * A column that a list can show.
 *
 * @param name as in the address of the list
 * @param value the SQL expression of its value
 * @param kind how it is shown
 * @param texts for choices the beginning of their texts' keys; for links what the address begins with
 * @param key for links the SQL expression that the address ends with
 * @param order the SQL expressions that the list is sorted by, without the id; empty when it cannot be
 * @param sorted what these expressions are
 */
public record ListColumn(
        String name, String value, Kind kind, String texts, String key, List<String> order, ListSort sorted)
        implements Serializable {

    /** What a value is, for pages and exported files alike. */
    public enum Kind {
        TEXT,
        LINK,
        /** One of a closed set, or a name of its own that has no text. */
        CHOICE,
        MOMENT,
        /** A moment that should not pass. */
        DUE,
        /** A day without a time, in whatever zone. */
        DAY,
        /** No column at all, only something to sort by. */
        ORDER,
        /** True is what needs to be seen. */
        WARNING,
        PHONE,
        EMAIL,
        /** With a point before its decimals. */
        NUMBER
    }

    /** Takes a copy: a column does not change. */
    public ListColumn {
        order = List.copyOf(order);
    }

    public static ListColumn of(String name, String value, Kind kind) {
        return new ListColumn(name, value, kind, "", "", List.of(), ListSort.TEXT);
    }

    public static ListColumn text(String name, String value) {
        return of(name, value, Kind.TEXT);
    }

    /** @param texts the beginning of the keys of its values' texts, as in {@code customer.status.} */
    public static ListColumn choice(String name, String value, String texts) {
        return new ListColumn(name, value, Kind.CHOICE, texts, "", List.of(), ListSort.TEXT);
    }

    /**
     * @param address the beginning of the address that it leads to
     * @param key the SQL expression of what the address ends with
     */
    public static ListColumn link(String name, String value, String address, String key) {
        return new ListColumn(name, value, Kind.LINK, address, key, List.of(), ListSort.TEXT);
    }

    /** @param column with a time zone; whole rows of it are shown as a moment of the reader */
    public static ListColumn moment(String name, String column, Kind kind) {
        return of(name, ListSort.MOMENT.text(column), kind);
    }

    /** @param column a date, which the list can be sorted by */
    public static ListColumn day(String name, String column) {
        return of(name, ListSort.DAY.text(column), Kind.DAY).sortedBy(ListSort.DAY, column);
    }

    /** The same column, to sort by; there has to be an index on these expressions and the id. */
    public ListColumn sortedBy(String... expressions) {
        return sortedBy(ListSort.TEXT, expressions);
    }

    /** As {@link #sortedBy(String...)}, when the expressions are no texts. */
    public ListColumn sortedBy(ListSort values, String... expressions) {
        return new ListColumn(name, value, kind, texts, key, List.of(expressions), values);
    }

    public boolean isMoment() {
        return kind == Kind.MOMENT || kind == Kind.DUE;
    }

    public boolean shown() {
        return kind != Kind.ORDER;
    }

    public boolean sortable() {
        return !order.isEmpty();
    }
}
