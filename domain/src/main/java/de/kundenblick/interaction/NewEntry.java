package de.kundenblick.interaction;

import java.io.Serializable;

/**
 * What somebody wants to write into an interaction.
 *
 * @param html whether the body is HTML
 * @param wanted what is to become of it; null for an internal one
 */
public record NewEntry(String body, boolean html, EntryWish wanted) implements Serializable {
    public static NewEntry text(String body) {
        return new NewEntry(body, false, null);
    }
}
