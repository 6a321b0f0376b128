package de.kundenblick.ticket;

import java.util.Set;

/** What browsers may be told about a file. */
public final class MediaTypes {
    public static final String UNKNOWN = "application/octet-stream";

    /** Nothing in these is ever run. */
    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp");

    private static final Set<String> OTHERS = Set.of("application/pdf", "text/plain");

    private MediaTypes() {}

    public static boolean isPicture(String type) {
        return PICTURES.contains(type);
    }

    /** The type itself where it is harmless, otherwise one that browsers only store. */
    public static String safe(String type) {
        return isPicture(type) || OTHERS.contains(type) ? type : UNKNOWN;
    }
}
