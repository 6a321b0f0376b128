package de.kundenblick.shared.service;

import de.kundenblick.shared.search.SqlCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Runs what {@link de.kundenblick.shared.list.ListSql} has written. */
@Dependent
class ListRepository {
    /** Rows that the driver holds at a time; with a few hundred bytes each a block stays far below a megabyte. */
    static final int FETCHED_AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    /** One row of a cursor. */
    @FunctionalInterface
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(SqlCondition sql) {
        var query = em.createNativeQuery(sql.sql());
        for (int i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        return query.getResultList();
    }

    long count(SqlCondition sql) {
        var query = em.createNativeQuery(sql.sql());
        for (int i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /**
     * Hands over row by row through a cursor of the database, so that no more than {@value #FETCHED_AT_ONCE} are in
     * memory. Whatever ends the reading, the end of the rows or an exception, closes the cursor.
     */
    void stream(SqlCondition sql, Reader reader) throws SQLException {
        Connection connection = em.unwrap(Connection.class);
        try (var statement = connection.prepareStatement(sql.sql())) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            for (int i = 0; i < sql.parameters().size(); i++) {
                statement.setObject(i + 1, sql.parameters().get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
