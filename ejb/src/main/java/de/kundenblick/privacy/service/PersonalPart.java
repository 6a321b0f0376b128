package de.kundenblick.privacy.service;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * A part of a file about a person.
 *
 * @param internal whether it was written for colleagues only
 */
public record PersonalPart(String name, boolean internal, List<JsonObject> rows) {
    /** Takes a copy: a part does not change. */
    public PersonalPart {
        rows = List.copyOf(rows);
    }
}
