package de.kundenblick.interaction;

import java.io.Serializable;

/**
 * Which of the visible interactions a contact wants to see.
 *
 * @param words that stand in what was published; null for whatever stands there
 */
public record PortalFilter(Kind kind, String words) implements Serializable {
    /** By what became of it. */
    public enum Kind {
        ALL,
        /** Something in it was not read yet. */
        UNREAD,
        /** Ours is the last word. */
        ANSWERED
    }

    public static final PortalFilter EVERYTHING = new PortalFilter(Kind.ALL, null);
}
