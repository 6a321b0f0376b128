package de.kundenblick.shared.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition for a WHERE clause, in brackets where it needs them.
 *
 * @param sql PostgreSQL with a {@code ?} for every value; nothing that anybody typed stands in it
 * @param parameters the values in the order of the question marks, all of them texts
 */
public record SqlCondition(String sql, List<Object> parameters) {

    /** Takes a copy: a condition does not change. */
    public SqlCondition {
        parameters = List.copyOf(parameters);
    }

    /** Both at once. */
    public SqlCondition and(SqlCondition other) {
        var all = new ArrayList<>(parameters);
        all.addAll(other.parameters);
        return new SqlCondition('(' + sql + " AND " + other.sql + ')', all);
    }
}
