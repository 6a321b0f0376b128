package de.kundenblick.shared.web.list;

import java.io.Serializable;

/**
 * The head of a column.
 *
 * @param address sorts by this column; null when that is not offered
 * @param order as in {@code aria-sort}
 * @param shown whether the column is shown at all
 */
public record ListHead(String name, String label, String style, String address, String order, boolean shown)
        implements Serializable {}
