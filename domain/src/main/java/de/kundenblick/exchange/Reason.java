package de.kundenblick.exchange;

import de.kundenblick.shared.Json;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;

/**
 * Why something did not work, in no language yet.
 *
 * @param key of the reason's text
 * @param parameters what the text names
 */
public record Reason(String key, List<String> parameters) implements Serializable {
    public Reason {
        parameters = List.copyOf(parameters);
    }

    /** As the database keeps it. */
    public static Reason parse(String text) {
        var parts = texts(text);
        return new Reason(parts.get(0), parts.subList(1, parts.size()));
    }

    public static Reason of(String key, Object... parameters) {
        return new Reason(key, Arrays.stream(parameters).map(String::valueOf).toList());
    }

    /** The way back of {@link #parse}. */
    public String text() {
        return Json.createArrayBuilder(parameters).add(0, key).build().toString();
    }

    static List<String> texts(String array) {
        try (var reader = Json.createReader(new StringReader(array))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }
}
