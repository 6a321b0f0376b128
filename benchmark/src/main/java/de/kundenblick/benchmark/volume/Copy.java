package de.kundenblick.benchmark.volume;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way into one table by COPY. */
final class Copy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Writer out;

    /** @param target a table with the names of its columns in brackets */
    Copy(Connection connection, String target) throws SQLException {
        var stream = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy " + target + " from stdin");
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }

    void row(Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                out.write('\t');
            }
            out.write(written(values[i]));
        }
        out.write('\n');
    }

    private static String written(Object value) {
        if (value == null) {
            return "\\N";
        }
        return value instanceof String text
                ? text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                : value.toString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
