package de.kundenblick.customer.service;

import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.Validity;
import de.kundenblick.shared.conflict.NamedFields;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a record as texts, to keep them for a while. */
final class PlainFields {
    private static final String BETWEEN = "\n";

    private PlainFields() {}

    static Map<String, String> of(NamedFields fields) {
        var texts = new LinkedHashMap<String, String>();
        fields.values().forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(Serializable value) {
        if (value instanceof List<?> list) {
            return String.join(BETWEEN, list.stream().map(String::valueOf).toList());
        }
        if (value instanceof Enum<?> choice) {
            return choice.name();
        }
        return value == null ? null : value.toString();
    }

    /** The fields of which the texts were made; {@code CustomerFields} and {@code ContactFields} read the choices. */
    static NamedFields read(Map<String, String> texts) {
        var values = new LinkedHashMap<String, Serializable>(texts);
        values.computeIfPresent(CustomerFields.SALESPERSON, (name, text) -> Long.valueOf((String) text));
        values.computeIfPresent(
                ContactFields.CUSTOMERS, (name, text) -> new ArrayList<>(List.of(((String) text).split(BETWEEN))));
        values.computeIfPresent("kind", (name, text) -> CustomerKind.valueOf((String) text));
        values.computeIfPresent("status", (name, text) -> CustomerStatus.valueOf((String) text));
        values.computeIfPresent("validity", (name, text) -> Validity.valueOf((String) text));
        return new NamedFields(values);
    }
}
