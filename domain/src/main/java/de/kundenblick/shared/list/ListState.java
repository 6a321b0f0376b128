package de.kundenblick.shared.list;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How somebody looks at a list, as it stands in the address and in saved views. Whatever an address says becomes a state
 * that the list has: what is unknown is left out.
 *
 * @param filters what was asked for by name of the filter, in the order of the definition; never blank
 * @param columns names of the columns, in the order they are shown; never empty
 * @param rows rows of a page
 */
public record ListState(Map<String, String> filters, String sort, boolean descending, List<String> columns, int rows)
        implements Serializable {

    public static final List<Integer> ROWS = List.of(25, 50, 100, 200);

    private static final String SORT = "sort";
    private static final String COLUMNS = "columns";
    private static final String ROWS_OF_A_PAGE = "rows";
    private static final int LONGEST = 200;

    /** Takes copies: a state does not change. */
    public ListState {
        filters = new LinkedHashMap<>(filters);
        columns = List.copyOf(columns);
    }

    /** Whether an address says anything about how the list is shown. */
    public static boolean isIn(ListDefinition list, Map<String, String> parameters) {
        return parameters.containsKey(SORT)
                || parameters.containsKey(COLUMNS)
                || parameters.containsKey(ROWS_OF_A_PAGE)
                || list.filters().stream().anyMatch(filter -> parameters.containsKey(filter.name()));
    }

    public static ListState of(ListDefinition list, Map<String, String> parameters) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (ListFilter filter : list.filters()) {
            String typed = parameters.getOrDefault(filter.name(), "").strip();
            String shortened =
                    typed.substring(0, Math.min(typed.length(), LONGEST)).replace("\0", "");
            if (filter.condition(shortened).isPresent()) {
                filters.put(filter.name(), shortened);
            }
        }
        String asked = parameters.getOrDefault(SORT, list.sort());
        boolean known = list.column(column(asked)).filter(ListColumn::sortable).isPresent();
        String sort = known ? asked : list.sort();
        List<String> columns = Arrays.stream(
                        parameters.getOrDefault(COLUMNS, "").split(","))
                .filter(name -> list.column(name).filter(ListColumn::shown).isPresent())
                .distinct()
                .toList();
        return new ListState(
                filters,
                column(sort),
                sort.startsWith("-"),
                columns.isEmpty() ? list.standard() : columns,
                rows(parameters.get(ROWS_OF_A_PAGE)));
    }

    private static String column(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    /** @param query as {@link #query} writes it */
    public static ListState parse(ListDefinition list, String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return of(list, parameters);
    }

    private static int rows(String asked) {
        return ROWS.stream()
                .filter(rows -> rows.toString().equals(asked))
                .findFirst()
                .orElse(ROWS.get(0));
    }

    /**
     * The state as the query of an address. Says how it is sorted in any case: an address that says nothing shows each
     * reader's own standard.
     */
    public String query(ListDefinition list) {
        var parts = new ArrayList<String>();
        filters.forEach((name, typed) -> parts.add(name + '=' + encoded(typed)));
        parts.add(SORT + '=' + (descending ? "-" : "") + sort);
        if (!columns.equals(list.standard())) {
            parts.add(COLUMNS + '=' + String.join(",", columns));
        }
        if (rows != ROWS.get(0)) {
            parts.add(ROWS_OF_A_PAGE + '=' + rows);
        }
        return String.join("&", parts);
    }

    /** Sorted by this column, the other way round if it is already. */
    public ListState sortedBy(String column) {
        return new ListState(filters, column, column.equals(sort) && !descending, columns, rows);
    }

    public ListState withRows(int newRows) {
        return new ListState(filters, sort, descending, columns, newRows);
    }

    public ListState withColumns(List<String> newColumns) {
        return new ListState(filters, sort, descending, newColumns, rows);
    }

    /** Narrowed by this, and by everything else as before. */
    public ListState with(String filter, String value) {
        var all = new LinkedHashMap<>(filters);
        all.put(filter, value);
        return new ListState(all, sort, descending, columns, rows);
    }

    /** In this order, whatever it was. */
    public ListState inOrder(String column, boolean downwards) {
        return new ListState(filters, column, downwards, columns, rows);
    }

    public ListState without(String filter) {
        return new ListState(
                filters.entrySet().stream()
                        .filter(each -> !each.getKey().equals(filter))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new)),
                sort,
                descending,
                columns,
                rows);
    }

    public ListState withoutFilters() {
        return new ListState(Map.of(), sort, descending, columns, rows);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
