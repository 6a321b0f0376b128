package de.kundenblick.shared.service;

import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListSql;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.search.SqlCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads lists of any area: pages of them, selections, and all of one. Services of the areas call it, say who may, and
 * narrow the list to what the caller may see.
 */
@Dependent
public class ListReader {
    @Inject
    ListRepository repository;

    /** Takes the rows of a whole list one by one. */
    @FunctionalInterface
    public interface RowSink {
        void accept(ListRow row);
    }

    /** @param readable conditions that a row has to fulfil besides the filters */
    public ListSlice page(ListDefinition list, ListState state, ListPosition position, List<SqlCondition> readable) {
        return page(list, state, position, readable, ListSlice.MOST_COUNTED);
    }

    /** @param mostCounted how many rows are counted, where a number elsewhere has to be the same */
    public ListSlice page(
            ListDefinition list, ListState state, ListPosition position, List<SqlCondition> readable, int mostCounted) {
        var sql = new ListSql(list, state, readable);
        long total = repository.count(sql.count(mostCounted + 1));
        boolean narrowed = !state.filters().isEmpty() || !readable.isEmpty();
        boolean few = narrowed && total <= ListSlice.MOST_COUNTED;
        var rows = new ArrayList<>(repository.rows(sql.page(position, state.rows() + 1, few)).stream()
                .map(row -> row(row, sql.columns().size()))
                .toList());
        boolean more = rows.size() > state.rows();
        if (more) {
            rows.remove(rows.size() - 1);
        }
        if (position.isBackwards()) {
            Collections.reverse(rows);
        }
        return new ListSlice(
                rows,
                position.isBackwards() ? more : position.isBesideRow(),
                position.isBackwards() ? position.isBesideRow() : more,
                total > mostCounted ? ListSlice.MANY : total);
    }

    /** The first rows as {@link ListRow#mark} writes them, one more than may be selected if there are more. */
    public List<String> marks(ListDefinition list, ListState state, List<SqlCondition> readable) {
        var sql = new ListSql(list, state, readable).marks(Selection.MOST + 1);
        return repository.rows(sql).stream().map(row -> row[0] + ":" + row[1]).toList();
    }

    /**
     * All rows of the list, or of it those that are selected, in its order.
     *
     * @param selection null for all
     * @return how many there were
     */
    public long readAll(
            ListDefinition list, ListState state, Selection selection, List<SqlCondition> readable, RowSink sink) {
        var conditions = new ArrayList<>(readable);
        if (selection != null) {
            conditions.add(
                    new SqlCondition(list.alias() + ".id = ANY (CAST(? AS bigint[]))", List.of(selection.ids())));
        }
        var sql = new ListSql(list, selection == null ? state : state.withoutFilters(), conditions);
        int columns = sql.columns().size();
        long[] count = {0};
        try {
            repository.stream(sql.all(), row -> {
                sink.accept(row(row, columns));
                count[0]++;
            });
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return count[0];
    }

    private static ListRow row(Object[] row, int columns) {
        var cells = new ArrayList<ListRow.Cell>();
        for (int i = 0; i < columns; i++) {
            cells.add(new ListRow.Cell((String) row[3 + 2 * i], (String) row[4 + 2 * i]));
        }
        return new ListRow(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), (String) row[2], cells);
    }

    private static ListRow row(ResultSet row, int columns) throws SQLException {
        var cells = new ArrayList<ListRow.Cell>();
        for (int i = 0; i < columns; i++) {
            cells.add(new ListRow.Cell(row.getString(4 + 2 * i), row.getString(5 + 2 * i)));
        }
        return new ListRow(row.getLong(1), row.getInt(2), row.getString(3), cells);
    }
}
