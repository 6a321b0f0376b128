package de.kundenblick.interaction;

import java.io.Serializable;
import java.util.List;

/**
 * Who may read a record at the portal.
 *
 * @param first the first of them by name, those first to whom it is not only shared
 * @param all how many there are
 * @param signingIn how many of them have an open login
 * @param told how many of them get a mail
 */
public record PortalReaders(List<PortalReader> first, long all, long signingIn, long told) implements Serializable {
    public static final PortalReaders NOBODY = new PortalReaders(List.of(), 0, 0, 0);

    /** Nobody who could sign in may read it. */
    public boolean isUnread() {
        return signingIn == 0;
    }

    /** How many are not named. */
    public long more() {
        return all - first.size();
    }
}
