package de.kundenblick.shared.web;

import de.kundenblick.shared.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/**
 * Configurations of Chart.js. A colour is the name of a token, which charts.js looks up, so that charts follow the theme.
 */
public final class Charts {
    private Charts() {}

    /** @param tone the name of the token of its colour */
    public static JsonObjectBuilder set(String label, String tone, JsonArrayBuilder values) {
        return Json.createObjectBuilder().add("label", label).add("tone", tone).add("data", values);
    }

    /** Bars beside each other, and as lines those sets that say so. */
    public static String bars(JsonArrayBuilder labels, JsonObjectBuilder... sets) {
        var all = Json.createArrayBuilder();
        for (JsonObjectBuilder set : sets) {
            all.add(set);
        }
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", all))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("responsive", true)
                                .add("maintainAspectRatio", false)
                                .add("animation", false))
                .build()
                .toString()
                // The configuration stands in a script of the page, which no name may end.
                .replace("<", "\\u003c");
    }
}
