package de.kundenblick.account.web;

import de.kundenblick.account.service.Identity;
import de.kundenblick.account.service.LoginService;
import de.kundenblick.shared.Site;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is signed in at which site in a browser. The session holds one identity for each site, so that an employee's login
 * means nothing at the portal and the reverse, and it holds nothing that another node could not read.
 */
@ApplicationScoped
public class SignedIn {
    /** A disabled login or a lost permission counts after this time at the latest. */
    private static final Duration TRUST = Duration.ofSeconds(30);

    @Inject
    LoginService logins;

    @Inject
    Clock clock;

    private record Known(Identity identity, Instant checkedAt) implements Serializable {}

    public Optional<Identity> at(Site site, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(attribute(site)) instanceof Known known)) {
            return Optional.empty();
        }
        if (known.checkedAt().plus(TRUST).isAfter(clock.instant())) {
            return Optional.of(known.identity());
        }
        return refreshed(site, known, session);
    }

    /** Takes a new session id, so that one known from before the login is worth nothing. */
    void remember(Site site, Identity identity, HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(attribute(site), new Known(identity, clock.instant()));
    }

    /** Ends one site's login; the session itself ends with the last one. */
    void forget(Site site, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        session.removeAttribute(attribute(site));
        boolean anotherLeft = false;
        for (Site other : Site.values()) {
            anotherLeft |= session.getAttribute(attribute(other)) != null;
        }
        if (!anotherLeft) {
            session.invalidate();
        }
    }

    private Optional<Identity> refreshed(Site site, Known known, HttpSession session) {
        Optional<Identity> now;
        try {
            now = logins.refresh(site, known.identity().name());
        } catch (EJBException databaseUnreachable) {
            // The page itself will say that the database is gone; nobody is signed out because of it.
            return Optional.of(known.identity());
        }
        now.ifPresentOrElse(
                identity -> session.setAttribute(attribute(site), new Known(identity, clock.instant())),
                () -> session.removeAttribute(attribute(site)));
        return now;
    }

    private static String attribute(Site site) {
        return "de.kundenblick.identity." + site.segment();
    }
}
