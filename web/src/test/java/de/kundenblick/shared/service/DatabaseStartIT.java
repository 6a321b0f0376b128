package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@ArquillianTest
class DatabaseStartIT {
    private static final String EMPTY = "started_at_once";

    @Test
    void twoNodesMayStartAtOnceOnAnEmptyDatabase() throws Exception {
        execute("kundenblick", "DROP DATABASE IF EXISTS " + EMPTY);
        execute("kundenblick", "CREATE DATABASE " + EMPTY + " ENCODING 'UTF8' TEMPLATE template0");
        var together = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            together.await();
            DatabaseStart.migrate(database(EMPTY));
            return null;
        };

        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var each : nodes.invokeAll(List.of(node, node))) {
                each.get();
            }
        } finally {
            nodes.shutdown();
        }

        var migrations = "SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank";
        assertThat(texts(EMPTY, migrations)).isNotEmpty().isEqualTo(texts("kundenblick", migrations));
        execute("kundenblick", "DROP DATABASE " + EMPTY);
    }

    private static PGSimpleDataSource database(String name) {
        var embedded = EmbeddedDatabase.running(Settings.current().dataFolder());
        var database = new PGSimpleDataSource();
        database.setUrl(embedded.url());
        database.setUser(EmbeddedDatabase.USER);
        database.setPassword(embedded.password());
        database.setDatabaseName(name);
        return database;
    }

    private static void execute(String name, String sql) throws SQLException {
        try (var connection = database(name).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(String name, String sql) throws SQLException {
        try (var connection = database(name).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
