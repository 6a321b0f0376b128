package de.kundenblick.audit.service;

import de.kundenblick.audit.FieldChange;
import de.kundenblick.shared.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;

/** Puts the old and the new values of an entry side by side. */
final class FieldChanges {
    private FieldChanges() {}

    /** @param before JSON objects by column, or null */
    static List<FieldChange> of(String before, String after) {
        var was = read(before);
        var is = read(after);
        var columns = new LinkedHashSet<String>(is.keySet());
        columns.addAll(was.keySet());
        return columns.stream()
                .map(column -> new FieldChange(column, text(was.get(column)), text(is.get(column))))
                .toList();
    }

    private static JsonObject read(String values) {
        if (values == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (var reader = Json.createReader(new StringReader(values))) {
            return reader.readObject();
        }
    }

    private static String text(JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
