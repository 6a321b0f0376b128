package de.kundenblick.shared.web;

import static java.util.Map.entry;

import de.kundenblick.shared.network.TrustedProxies;
import de.kundenblick.shared.service.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every answer tells the browser to refuse, be it a page, a file, a redirect or an error. */
@ApplicationScoped
public class AnswerHeaders {
    static final String POLICY = "Content-Security-Policy";

    /** For whatever is no page: nothing in it may run or load anything. PrimeFaces puts a page's own policy in its place. */
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final Map<String, String> ALWAYS = Map.ofEntries(
            entry(POLICY, NOTHING),
            entry("X-Content-Type-Options", "nosniff"),
            entry("X-Frame-Options", "SAMEORIGIN"),
            entry("X-XSS-Protection", "0"),
            entry("Referrer-Policy", "same-origin"),
            entry(
                    "Permissions-Policy",
                    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
            entry("Cross-Origin-Opener-Policy", "same-origin"),
            entry("Cross-Origin-Resource-Policy", "same-origin"),
            entry("Cache-Control", "no-store"));

    private TrustedProxies proxies;
    private boolean https;

    @PostConstruct
    void readSettings() {
        proxies = Settings.current().proxies();
        https = Settings.current().https();
    }

    /** To be said before anything is answered; files of ours, which the browser may keep, say so themselves later. */
    public void set(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader(RequestId.HEADER, (String) request.getAttribute(RequestId.ATTRIBUTE));
        if (isEncrypted(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private boolean isEncrypted(HttpServletRequest request) {
        return https
                || request.isSecure()
                || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))
                        && proxies.isTrusted(request.getRemoteAddr());
    }
}
