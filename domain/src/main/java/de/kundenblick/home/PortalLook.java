package de.kundenblick.home;

import java.io.Serializable;
import java.util.Locale;

/**
 * How the portal looks, and what it says beside its pages. Whatever is null is as the product has it.
 *
 * @param version 0 as long as nothing has been chosen
 * @param imprint address of the page; null for no link
 */
public record PortalLook(
        int version,
        String name,
        String accent,
        String accentDark,
        boolean logo,
        String imprint,
        String privacy,
        String welcomeDe,
        String welcomeEn)
        implements Serializable {
    public String welcome(Locale language) {
        return language.getLanguage().equals("en") && welcomeEn != null ? welcomeEn : welcomeDe;
    }
}
