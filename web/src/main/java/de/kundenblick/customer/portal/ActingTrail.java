package de.kundenblick.customer.portal;

import de.kundenblick.account.service.Identity;
import de.kundenblick.account.web.SignedIn;
import de.kundenblick.account.web.Sites;
import de.kundenblick.customer.service.LoginAsService;
import de.kundenblick.shared.Site;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes down which pages and files of the portal an employee opens as a contact. Nobody sees one without a trace. */
public class ActingTrail extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What open pages ask by themselves again and again. All that everybody sees is left out, too: secrets lead there. */
    private static final String UNREAD = "/portal/unread";

    @Inject
    transient Sites sites;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient LoginAsService service;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET") && isShown(request)) {
            signedIn.at(Site.PORTAL, request)
                    .filter(Identity::isActing)
                    .ifPresent(identity -> service.looked(identity.actor(), address(request)));
        }
        chain.doFilter(request, response);
    }

    private boolean isShown(HttpServletRequest request) {
        return !request.getServletPath().equals(UNREAD) && !sites.isBeforeLogin(Site.PORTAL, request);
    }

    private static String address(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getServletPath()
                : request.getServletPath() + '?' + request.getQueryString();
    }
}
