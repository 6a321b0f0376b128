package de.kundenblick.shared;

import java.util.Locale;

/** A part of the web application with identities of its own. */
public enum Site {
    INTRANET,
    PORTAL;

    /** The first segment of the site's addresses, as in {@code /intranet/…}. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
