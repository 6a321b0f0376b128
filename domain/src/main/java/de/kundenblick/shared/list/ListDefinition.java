package de.kundenblick.shared.list;

import java.util.List;
import java.util.Optional;

/**
 * A list described once, for its page, its saved views and its export.
 *
 * @param name as its saved views and its texts know it
 * @param from the table with its alias, {@code customer c}
 * @param alias of that table, which has an {@code id} and a {@code version}
 * @param joins further tables that values are taken from, by left joins that neither add nor remove rows
 * @param standard the names of the columns that are shown when nobody says otherwise
 * @param sort the name of the column that it is sorted by then, with a minus before it for the other direction
 */
public record ListDefinition(
        String name,
        String from,
        String alias,
        String joins,
        List<ListColumn> columns,
        List<String> standard,
        String sort,
        List<ListFilter> filters) {

    /** Takes copies: a definition does not change. */
    public ListDefinition {
        columns = List.copyOf(columns);
        standard = List.copyOf(standard);
        filters = List.copyOf(filters);
    }

    public Optional<ListColumn> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }
}
