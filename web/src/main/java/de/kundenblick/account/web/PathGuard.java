package de.kundenblick.account.web;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.PortalPeople;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.UploadLimit;
import de.kundenblick.shared.web.MetricsReaders;
import de.kundenblick.shared.web.Origins;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Denies by default: an address outside the open sites is not found, and a form without its page's token is refused. */
public class PathGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    /** What only a page of ours can send along with a file: another one would have to ask for permission first. */
    private static final String UPLOAD_HEADER = "X-Kundenblick-Upload";

    /** What every form of ours sends along: the state of its page and the page's nonce. */
    private static final List<String> TOKENS = List.of("jakarta.faces.ViewState", "primefaces.nonce");

    @Inject
    Sites sites;

    @Inject
    MetricsReaders metrics;

    @Inject
    PortalPeople people;

    @Inject
    SignedIn signedIn;

    @Inject
    LoginRedirect login;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        String path = Sites.path(request);
        Optional<Site> site = sites.at(request);
        if (path.isEmpty() || path.equals("/")) {
            response.sendRedirect(sites.start());
        } else if (sites.isCommon(request) || path.equals("/metrics") && metrics.mayRead(request)) {
            chain.doFilter(request, response);
        } else if (site.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isLetInNoMore(site.get(), request)) {
            signedIn.forget(site.get(), request);
            login.send(site.get(), request, response);
        } else if (path.equals(Sites.root(site.get())) || path.equals(Sites.root(site.get()) + "/")) {
            response.sendRedirect(startPage(site.get(), request));
        } else if (mustChoosePassword(site.get(), path, request)) {
            response.sendRedirect(Pages.PASSWORD);
        } else if (request.getMethod().equals("POST") && !mayPost(site.get(), path, request)) {
            refuse(response);
        } else if (holdsNul(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!sites.isBeforeLogin(site.get(), request) && !mayOpen(path, request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A contact who has been made invalid or lost the login, with a session that is trusted for some seconds more. */
    private boolean isLetInNoMore(Site site, HttpServletRequest request) {
        if (site != Site.PORTAL || request.getUserPrincipal() == null || sites.isBeforeLogin(site, request)) {
            return false;
        }
        try {
            return people.current().isEmpty();
        } catch (PersistenceException databaseUnreachable) {
            return false;
        }
    }

    private String startPage(Site site, HttpServletRequest request) {
        return Pages.starts(site).stream()
                .filter(page -> mayOpen(page, request))
                .findFirst()
                .orElse(sites.loginPage(site));
    }

    /** All other pages wait until an employee has replaced the password that somebody else chose. */
    private boolean mustChoosePassword(Site site, String path, HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && !path.equals(Pages.PASSWORD)
                && !sites.isBeforeLogin(site, request)
                && request.isUserInRole(Permissions.PASSWORD_CHANGE)
                && !request.isUserInRole(Permissions.EMPLOYEE);
    }

    private static boolean mayOpen(String path, HttpServletRequest request) {
        return !path.endsWith(".xhtml")
                && Pages.permission(path).filter(request::isUserInRole).isPresent();
    }

    private boolean mayPost(Site site, String path, HttpServletRequest request) {
        return !isForged(request) && (sites.isBeforeLogin(site, request) || mayOpen(path, request));
    }

    /** A form of ours carries the state of its page, and comes from a page of ours. */
    private static boolean isForged(HttpServletRequest request) {
        boolean foreign = isForeign(request);
        if (UploadLimit.at(Sites.path(request)).isPresent()) {
            return foreign || request.getHeader(UPLOAD_HEADER) == null;
        }
        return foreign
                || TOKENS.stream().map(request::getParameter).anyMatch(token -> token == null || token.isBlank());
    }

    /** Browsers tell of the site over HTTPS only; over HTTP there is no more than the address of the page. */
    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !Origins.isOurs(origin, request.getHeader("Host"));
    }

    /** No keyboard types it and no database stores it; whoever sends it looks for holes. */
    private static boolean holdsNul(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0);
    }

    /** Plain 403 and not the page for what is hidden: whoever sends such a request is a program. */
    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain");
        response.getWriter().write("Refused: no valid token of the page, or no permission for it.");
    }
}
