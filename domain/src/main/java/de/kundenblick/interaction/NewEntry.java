package de.kundenblick.interaction;

import java.io.Serializable;

/**
 * What somebody wants to write into an interaction.
 *
 * @param html whether the body is HTML
 */
public record NewEntry(String body, boolean html) implements Serializable {
    public static NewEntry text(String body) {
        return new NewEntry(body, false);
    }
}
