package de.kundenblick.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;

/** Puts the headers on every answer; on error pages once more, because the container clears what was said before. */
public class AnswerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AnswerHeaders headers;

    @Inject
    transient RequestTimes times;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.set(request, response);
        var kept = new KeptHeaders(request, response);
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            chain.doFilter(request, kept);
            return;
        }
        long start = System.nanoTime();
        try {
            chain.doFilter(request, kept);
        } finally {
            times.answered(request.getRequestURI(), response.getStatus(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private final class KeptHeaders extends HttpServletResponseWrapper {
        private final HttpServletRequest request;
        private final HttpServletResponse response;

        KeptHeaders(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
            this.response = response;
        }

        /** PrimeFaces adds the policy of a page to what is there already, and a browser would obey both. */
        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(AnswerHeaders.POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        /** As before a file is sent instead of a page. */
        @Override
        public void reset() {
            super.reset();
            headers.set(request, response);
        }
    }
}
