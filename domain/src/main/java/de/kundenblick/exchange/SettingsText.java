package de.kundenblick.exchange;

import de.kundenblick.shared.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Settings of an import as the database keeps them. */
public final class SettingsText {
    private SettingsText() {}

    public static String of(ImportSettings settings) {
        var columns = Json.createObjectBuilder();
        settings.columns().forEach((header, field) -> columns.add(header, field.name()));
        var values = Json.createObjectBuilder();
        settings.values().forEach((field, words) -> values.add(field.name(), object(words)));
        var text = Json.createObjectBuilder()
                .add("encoding", settings.encoding())
                .add("delimiter", settings.delimiter())
                .add("columns", columns)
                .add("values", values)
                .add("existing", settings.existing().name())
                .add("key", settings.key().name())
                .add("skipDuplicates", settings.skipDuplicates());
        add(text, "customer", settings.customer());
        var tickets = settings.tickets();
        if (tickets != null) {
            var options = Json.createObjectBuilder();
            add(
                    options,
                    "preset",
                    tickets.preset() == null ? null : tickets.preset().name());
            add(options, "source", tickets.source());
            add(options, "datePattern", tickets.datePattern());
            add(options, "zone", tickets.zone());
            add(options, "missing", tickets.missing());
            add(options, "queue", tickets.queue());
            text.add("tickets", options);
        }
        return text.build().toString();
    }

    /** Fields that this version does not know any more are left out. */
    public static ImportSettings parse(String text) {
        JsonObject settings = object(text);
        var columns = new LinkedHashMap<String, ImportField>();
        strings(settings.getJsonObject("columns"))
                .forEach((header, name) -> field(name).ifPresent(field -> columns.put(header, field)));
        var values = new EnumMap<ImportField, Map<String, String>>(ImportField.class);
        settings.getJsonObject("values").forEach((name, words) -> field(name)
                .ifPresent(field -> values.put(field, strings(words.asJsonObject()))));
        var tickets = settings.getJsonObject("tickets");
        return new ImportSettings(
                settings.getString("encoding"),
                settings.getString("delimiter"),
                columns,
                values,
                ImportSettings.Existing.valueOf(settings.getString("existing")),
                ImportField.valueOf(settings.getString("key")),
                settings.getBoolean("skipDuplicates"),
                settings.getString("customer", null),
                tickets == null ? null : ticketOptions(tickets));
    }

    private static ImportSettings.TicketOptions ticketOptions(JsonObject options) {
        String preset = options.getString("preset", null);
        return new ImportSettings.TicketOptions(
                preset == null ? null : ImportPreset.valueOf(preset),
                options.getString("source", null),
                options.getString("datePattern", null),
                options.getString("zone", null),
                options.getString("missing", null),
                options.getString("queue", null));
    }

    /** Names and texts as an object; null values are left out. */
    public static JsonObject object(Map<String, String> texts) {
        var object = Json.createObjectBuilder();
        texts.forEach((name, text) -> add(object, name, text));
        return object.build();
    }

    public static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** The texts of an object, in its order. */
    public static Map<String, String> strings(JsonObject object) {
        var texts = new LinkedHashMap<String, String>();
        object.forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        return texts;
    }

    private static Optional<ImportField> field(String name) {
        return Arrays.stream(ImportField.values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private static void add(JsonObjectBuilder object, String name, String text) {
        if (text != null) {
            object.add(name, text);
        }
    }
}
