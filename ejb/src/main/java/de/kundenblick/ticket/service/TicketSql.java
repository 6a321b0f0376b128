package de.kundenblick.ticket.service;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A statement about tickets, written piece by piece together with its values. */
final class TicketSql {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final QueueScope scope;

    TicketSql(QueueScope scope) {
        this.scope = scope;
    }

    /** @param values in the order of their question marks */
    TicketSql add(String part, Object... values) {
        sql.append(part);
        Collections.addAll(parameters, values);
        return this;
    }

    /** Only tickets in the queues, of those called {@code t}. */
    TicketSql readable() {
        return scope.all()
                ? this
                : add(" AND t.queue_id IN (").marks(scope.ids()).add(")");
    }

    TicketSql marks(Collection<?> values) {
        add(String.join(", ", Collections.nCopies(values.size(), "?")));
        parameters.addAll(values);
        return this;
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
