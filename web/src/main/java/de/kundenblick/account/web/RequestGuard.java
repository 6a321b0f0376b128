package de.kundenblick.account.web;

import de.kundenblick.shared.UploadLimit;
import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.limit.TooOftenException;
import de.kundenblick.shared.service.CurrentRequest;
import de.kundenblick.shared.service.RateLimits;
import de.kundenblick.shared.web.RefusalPage;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;

/** Refuses what is too large or comes too often before anything of it is read or done. */
public class RequestGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;

    static final int TOO_MANY_REQUESTS = 429;

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * KILOBYTE;

    /** A login and a password. */
    private static final long BEFORE_LOGIN = 64 * KILOBYTE;

    /** As much as the container reads of a form. */
    private static final long FORM = 2 * MEGABYTE;

    @Inject
    transient Sites sites;

    @Inject
    transient RateLimits limits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Transfer-Encoding") != null) {
            RefusalPage.show(request, response, HttpServletResponse.SC_LENGTH_REQUIRED, "too-large");
        } else if (request.getContentLengthLong() > largest(request)) {
            RefusalPage.show(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large");
        } else {
            Duration wait = waitingTime(request);
            if (wait.isZero()) {
                chain.doFilter(request, response);
            } else {
                response.setHeader("Retry-After", Long.toString(TooOftenException.seconds(wait)));
                RefusalPage.show(request, response, TOO_MANY_REQUESTS, "too-often");
            }
        }
    }

    private static long largest(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? BEFORE_LOGIN
                : UploadLimit.at(Sites.path(request)).map(UploadLimit::bytes).orElse(FORM);
    }

    private Duration waitingTime(HttpServletRequest request) {
        if (sites.isCommon(request)) {
            return Duration.ZERO;
        }
        Principal caller = request.getUserPrincipal();
        if (caller != null) {
            return limits.take(Limit.REQUEST, caller.getName());
        }
        String address = CurrentRequest.find().map(CurrentRequest::address).orElseThrow();
        Duration wait = limits.take(Limit.VISIT, address);
        boolean guesses = request.getMethod().equals("POST");
        return wait.isZero() && guesses ? limits.take(Limit.SIGN_IN, address) : wait;
    }
}
