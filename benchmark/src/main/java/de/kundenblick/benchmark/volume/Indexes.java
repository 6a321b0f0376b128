package de.kundenblick.benchmark.volume;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes indexes away while rows come in, because building one afterwards is many times faster than filling it. */
final class Indexes {
    /** Those that no constraint stands on: these come back by the statements that made them. */
    private static final String NAMED =
            """
            select i.indexname, i.indexdef from pg_indexes i
            where i.schemaname = current_schema()
            and i.tablename in ('customer', 'contact', 'contact_customer', 'ticket', 'ticket_event', 'ticket_message',
                'interaction', 'interaction_entry', 'portal_reading')
            and not exists (select from pg_constraint c where c.conname = i.indexname)
            """;

    private final List<String> definitions = new ArrayList<>();

    void drop(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NAMED)) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String name : names) {
            execute(connection, "drop index " + name);
        }
    }

    void create(Connection connection) throws SQLException {
        execute(connection, "set maintenance_work_mem = '512MB'");
        for (String definition : definitions) {
            execute(connection, definition);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
