package de.kundenblick.account.service;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Who has a login at the portal, and how the portal speaks and looks to that person.
 *
 * @param email null without one
 * @param language null leaves it to the browser, and mails speak German
 * @param theme {@code light} or {@code dark}; null for that of the system
 */
public record PortalPerson(String name, String email, Locale language, ZoneId zone, String theme)
        implements Serializable {
    /** What mails to the person speak. */
    public Locale mailLanguage() {
        return Optional.ofNullable(language).orElse(Locale.GERMAN);
    }
}
