package de.kundenblick.shared.list;

import de.kundenblick.shared.search.SqlCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what a list asks the database. Everything but parameters comes from its {@link ListDefinition}. */
public final class ListSql {
    private final ListDefinition list;
    private final ListState state;
    private final SqlCondition where;
    private final List<String> order;
    private final ListSort sorted;

    /** @param further what the reader may see at all, and what else narrows the list */
    public ListSql(ListDefinition list, ListState state, List<SqlCondition> further) {
        this.list = list;
        this.state = state;
        var condition = new SqlCondition("TRUE", List.of());
        for (SqlCondition each : further) {
            condition = condition.and(each);
        }
        for (ListFilter filter : list.filters()) {
            Optional<SqlCondition> asked =
                    Optional.ofNullable(state.filters().get(filter.name())).flatMap(filter::condition);
            condition = asked.map(condition::and).orElse(condition);
        }
        this.where = condition;
        var column = list.column(state.sort()).orElseThrow();
        this.order = column.order();
        this.sorted = column.sorted();
    }

    /** How many rows there are, and one more than the limit when there are more. */
    public SqlCondition count(int limit) {
        return new SqlCondition(
                "SELECT COUNT(*) FROM (SELECT 1 FROM " + list.from() + " WHERE " + where.sql() + " LIMIT " + limit
                        + ") counted",
                where.parameters());
    }

    /** Ids and versions of the first rows. */
    public SqlCondition marks(int limit) {
        return new SqlCondition(
                "SELECT " + list.alias() + ".id, " + list.alias() + ".version FROM " + list.from() + " WHERE "
                        + where.sql() + " ORDER BY " + list.alias() + ".id LIMIT " + limit,
                where.parameters());
    }

    /** All rows in order: id, version, sort value, then value and key of each column. */
    public SqlCondition all() {
        return new SqlCondition(
                select() + " FROM " + list.from() + ' ' + list.joins() + " WHERE " + where.sql()
                        + orderBy(keys(), false),
                where.parameters());
    }

    /**
     * A page: as {@link #all}, from a position on, backwards when the position says so.
     *
     * @param few whether the filters leave so few rows that they are gathered and sorted; otherwise the index of the
     *     order is walked along until enough rows have passed the filters
     */
    public SqlCondition page(ListPosition position, int limit, boolean few) {
        var parameters = new ArrayList<>(where.parameters());
        String with = few ? "WITH gathered AS MATERIALIZED (SELECT " + named() + from() + ") " : "";
        var keys = few ? names() : keys();
        String page = few ? "SELECT id FROM gathered WHERE TRUE" : "SELECT " + list.alias() + ".id" + from();
        if (position.isBesideRow()) {
            page += " AND (" + String.join(", ", keys) + ") "
                    + (position.isBackwards() != state.descending() ? '<' : '>') + " (" + values(position, parameters)
                    + ')';
        }
        page += orderBy(keys, position.isBackwards()) + " LIMIT " + limit;
        return new SqlCondition(
                with + select() + " FROM (" + page + ") page JOIN " + list.from() + " ON " + list.alias()
                        + ".id = page.id " + list.joins() + orderBy(keys(), position.isBackwards()),
                parameters);
    }

    private String from() {
        return " FROM " + list.from() + " WHERE " + where.sql();
    }

    private String select() {
        String cells = columns().stream()
                .map(column -> ", CAST(" + column.value() + " AS text), "
                        + (column.key().isEmpty() ? "NULL" : column.key()))
                .collect(Collectors.joining());
        return "SELECT " + list.alias() + ".id, " + list.alias() + ".version, " + sortValue() + cells;
    }

    /** The columns in the order they are asked for. */
    public List<ListColumn> columns() {
        return state.columns().stream()
                .map(name -> list.column(name).orElseThrow())
                .toList();
    }

    private boolean nullable() {
        return order.size() > 1;
    }

    private String sortValue() {
        return nullable()
                ? "CASE WHEN " + order.get(0) + " THEN NULL ELSE " + sorted.text(order.get(1)) + " END"
                : sorted.text(order.get(0));
    }

    private List<String> keys() {
        var keys = new ArrayList<>(order);
        keys.add(list.alias() + ".id");
        return keys;
    }

    /** The names of {@link #keys} in what was gathered. */
    private List<String> names() {
        var names = new ArrayList<String>();
        for (int i = 0; i < order.size(); i++) {
            names.add("key" + i);
        }
        names.add("id");
        return names;
    }

    private String named() {
        var names = names();
        var keys = keys();
        var parts = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            parts.add(keys.get(i) + " AS " + names.get(i));
        }
        return String.join(", ", parts);
    }

    private String values(ListPosition position, List<Object> parameters) {
        parameters.add(sorted.read(position.value()));
        parameters.add(Long.toString(position.id()));
        return (nullable() ? (position.value() == null) + ", " : "") + sorted.parameter() + ", CAST(? AS bigint)";
    }

    private String orderBy(List<String> keys, boolean backwards) {
        String way = backwards == state.descending() ? " ASC" : " DESC";
        return " ORDER BY "
                + String.join(", ", keys.stream().map(key -> key + way).toList());
    }
}
