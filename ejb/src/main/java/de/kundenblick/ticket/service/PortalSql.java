package de.kundenblick.ticket.service;

import de.kundenblick.shared.search.SqlCondition;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A statement of the portal's, written piece by piece together with its values. */
final class PortalSql {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** @param values in the order of their question marks */
    PortalSql add(String part, Object... values) {
        sql.append(part);
        for (Object value : values) {
            parameters.add(value instanceof Instant at ? Timestamp.from(at) : value);
        }
        return this;
    }

    PortalSql add(SqlCondition condition) {
        return add(condition.sql(), condition.parameters().toArray());
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(Function<String, Query> database) {
        return in(database).getResultList();
    }

    /** The statement with its values, as the database of a repository is asked. */
    Query in(Function<String, Query> database) {
        var query = database.apply(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
