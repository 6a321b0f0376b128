package de.kundenblick.account.web;

import de.kundenblick.shared.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends whoever is not signed in to the site's login page, and afterwards to where the caller wanted to go. */
@ApplicationScoped
class LoginRedirect {
    @Inject
    Sites sites;

    void send(Site site, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ended = request.getMethod().equals("GET") ? "" : "&ended=true";
        String target = sites.loginPage(site)
                + wanted(site, request)
                        .map(address -> "?from=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + ended)
                        .orElse("");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }

    /** The page to come back to: the address itself, or the page that a form was sent from. */
    private Optional<String> wanted(Site site, HttpServletRequest request) {
        String address = request.getMethod().equals("GET")
                ? Sites.path(request) + (request.getQueryString() == null ? "" : "?" + request.getQueryString())
                : referringPage(request);
        return sites.ownAddress(site, address);
    }

    private static String referringPage(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        if (referrer == null) {
            return null;
        }
        try {
            var page = URI.create(referrer);
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + '?' + page.getRawQuery();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
