package de.kundenblick.shared.web;

import de.kundenblick.shared.service.PublicAddress;
import java.net.URI;

/** Tells pages of ours from those of others by what the browser says in the header {@code Origin}. */
public final class Origins {
    private Origins() {}

    /**
     * @param origin null when the browser does not say
     * @param host what the page's address was reached by
     */
    public static boolean isOurs(String origin, String host) {
        try {
            return origin != null
                    && (URI.create(origin).getAuthority().equalsIgnoreCase(host)
                            || PublicAddress.current()
                                    .filter(own -> own.base().equals(origin))
                                    .isPresent());
        } catch (IllegalArgumentException | NullPointerException noAddress) {
            return false;
        }
    }
}
