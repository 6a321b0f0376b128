package de.kundenblick.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/** Answers a request with an error page without reading a byte of what it carries, which may be gigabytes. */
public final class RefusalPage {
    private RefusalPage() {}

    /** @param page as in {@code too-large} for {@code /error/too-large.xhtml} */
    public static void show(HttpServletRequest request, HttpServletResponse response, int status, String page)
            throws IOException, ServletException {
        response.setStatus(status);
        if (request.getContentLengthLong() != 0 && request.getMethod().equals("POST")) {
            response.setHeader("Connection", "close");
        }
        request.getRequestDispatcher("/error/" + page + ".xhtml").forward(new Bare(request), response);
    }

    /** The request as if somebody had only opened the address. */
    private static final class Bare extends HttpServletRequestWrapper {
        Bare(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public Part getPart(String name) {
            return null;
        }
    }
}
