package de.kundenblick.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of pages as the reader's browser shows them. */
final class Addresses {
    private Addresses() {}

    /** The page that a form was sent from: forms post without the query, the referrer of the same page still has it. */
    static String ofPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        String referrer = request.getHeader("Referer");
        if (referrer == null) {
            return path;
        }
        try {
            URI from = new URI(referrer);
            return path.equals(from.getRawPath()) && from.getRawQuery() != null
                    ? path + "?" + from.getRawQuery()
                    : path;
        } catch (URISyntaxException e) {
            return path;
        }
    }
}
