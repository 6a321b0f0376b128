package de.kundenblick.benchmark.traffic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database that the measured server uses, asked for samples beforehand and for its own account afterwards. */
public final class Database implements AutoCloseable {
    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** The one of the settings, or the embedded one of a server that runs on this machine. */
    public static Database ofServer() throws IOException, SQLException {
        String url = System.getenv("KUNDENBLICK_DB_URL");
        if (url != null) {
            return new Database(DriverManager.getConnection(
                    url, System.getenv("KUNDENBLICK_DB_USER"), System.getenv("KUNDENBLICK_DB_PASSWORD")));
        }
        String named = System.getenv("KUNDENBLICK_DATA");
        Path folder = named == null ? Path.of(System.getProperty("user.home"), ".kundenblick") : Path.of(named);
        String port = Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(3)
                .trim();
        String[] pass = Files.readAllLines(folder.resolve("pgpass")).get(0).split(":");
        return new Database(
                DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/kundenblick", pass[3], pass[4]));
    }

    public List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    public void update(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    public String text(String sql) throws SQLException {
        return texts(sql).get(0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
