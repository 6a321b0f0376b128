package de.kundenblick.shared.service;

import de.kundenblick.shared.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Rows that a native query brings along in one column: what belongs to a row costs no statement of its own. */
public final class JsonRows {
    private JsonRows() {}

    /** @param column an array of objects as text; null for none */
    public static List<JsonObject> of(Object column) {
        if (column == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader((String) column))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    /** Null when there is none. */
    public static String text(JsonObject row, String name) {
        return row.getString(name, null);
    }

    /** Null when there is none. */
    public static Long number(JsonObject row, String name) {
        return row.isNull(name) ? null : row.getJsonNumber(name).longValueExact();
    }

    /** Null when there is none. */
    public static Instant moment(JsonObject row, String name) {
        String at = text(row, name);
        return at == null ? null : OffsetDateTime.parse(at).toInstant();
    }
}
