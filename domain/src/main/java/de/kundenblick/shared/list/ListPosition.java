package de.kundenblick.shared.list;

import java.io.Serializable;
import java.util.Optional;

/**
 * Where a page of a list begins: beside a row that was shown, so that the hundredth page is as quick as the first and
 * rows that come and go meanwhile move nothing.
 *
 * @param direction which rows are wanted
 * @param id of the row beside the page; 0 without one
 * @param value what that row is sorted by; null when it has nothing there
 */
public record ListPosition(Direction direction, long id, String value) implements Serializable {
    /** On which side of the row the page lies. */
    public enum Direction {
        AFTER,
        BEFORE
    }

    public static final ListPosition START = new ListPosition(Direction.AFTER, 0, null);

    public static final ListPosition END = new ListPosition(Direction.BEFORE, 0, null);

    /** @param written as {@link #row} writes it; anything else, null included, is the start */
    public static ListPosition after(String written) {
        return at(Direction.AFTER, written).orElse(START);
    }

    /** @param written as {@link #row} writes it; anything else is the end */
    public static ListPosition before(String written) {
        return at(Direction.BEFORE, written).orElse(END);
    }

    private static Optional<ListPosition> at(Direction direction, String written) {
        if (written == null || !written.matches("(?s)[1-9]\\d{0,17}(:.*)?")) {
            return Optional.empty();
        }
        int colon = written.indexOf(':');
        long id = Long.parseLong(colon < 0 ? written : written.substring(0, colon));
        String value = colon < 0 ? null : written.substring(colon + 1).replace("\0", "");
        return Optional.of(new ListPosition(direction, id, value));
    }

    /** A row as it stands in an address. */
    public static String row(ListRow row) {
        return row.sortValue() == null ? Long.toString(row.id()) : row.id() + ":" + row.sortValue();
    }

    public boolean isBesideRow() {
        return id > 0;
    }

    public boolean isBackwards() {
        return direction == Direction.BEFORE;
    }
}
