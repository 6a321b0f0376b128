package de.kundenblick.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Denies by default: an address outside the open sites is not found, and a form without its page's token is refused. */
@WebFilter("/*")
public class PathGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Inject
    transient Sites sites;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Sites.path(request);
        if (path.isEmpty() || path.equals("/")) {
            response.sendRedirect(sites.start());
        } else if (sites.isCommon(request)) {
            chain.doFilter(request, response);
        } else if (sites.at(request).isEmpty() || path.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isForged(request)) {
            refuse(response);
        } else {
            protect(response);
            chain.doFilter(request, response);
        }
    }

    /** A form of ours carries the state of its page, and comes from a page of ours. */
    private static boolean isForged(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        String origin = request.getHeader("Sec-Fetch-Site");
        boolean foreign = origin != null && !origin.equals("same-origin") && !origin.equals("none");
        String state = request.getParameter(VIEW_STATE);
        return foreign || state == null || state.isBlank();
    }

    /** Plain 403 and not the page for what is hidden: whoever sends such a request is a program. */
    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain");
        response.getWriter().write("The request carries no valid token of the page.");
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }
}
