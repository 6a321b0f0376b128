package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ImportField;
import de.kundenblick.exchange.SettingsText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of a record as the trace of an import keeps them. */
final class Values {
    private Values() {}

    static String text(Map<ImportField, String> values) {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((field, value) -> texts.put(field.name(), value));
        return SettingsText.object(texts).toString();
    }

    static Map<ImportField, String> parse(String text) {
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        SettingsText.strings(SettingsText.object(text))
                .forEach((name, value) -> values.put(ImportField.valueOf(name), value));
        return values;
    }
}
