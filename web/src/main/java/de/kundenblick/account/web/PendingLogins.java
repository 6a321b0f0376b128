package de.kundenblick.account.web;

import de.kundenblick.account.service.FirstStep;
import de.kundenblick.shared.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Keeps half-made logins apart from identities, and only for a few minutes. */
@ApplicationScoped
class PendingLogins {
    static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final String ATTRIBUTE = "de.kundenblick.pending.";

    @Inject
    Clock clock;

    /** Takes a new session id, so that one known from before is worth nothing. */
    void begin(FirstStep first, String from, HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession()
                .setAttribute(
                        ATTRIBUTE + first.site().segment(),
                        new PendingLogin(first, from, clock.instant().plus(LIFETIME)));
    }

    Optional<PendingLogin> find(Site site, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable((PendingLogin) session.getAttribute(ATTRIBUTE + site.segment()))
                    .filter(pending -> clock.instant().isBefore(pending.until()));
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }

    void end(Site site, HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE + site.segment());
    }
}
