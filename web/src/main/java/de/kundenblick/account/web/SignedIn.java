package de.kundenblick.account.web;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.Identity;
import de.kundenblick.account.service.LoginService;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.web.LostDatabase;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Who is signed in at which site in a browser. The session holds one identity for each site, so that an employee's login
 * means nothing at the portal and the reverse, and it holds nothing that another node could not read.
 */
@ApplicationScoped
public class SignedIn {
    /** A disabled login, a lost permission or a changed password counts after this time at the latest. */
    private static final Duration TRUST = Duration.ofSeconds(30);

    /** As long as the database is away, a login that was checked before counts at most until then. */
    private static final Duration OUTAGE = Duration.ofMinutes(10);

    private static final System.Logger LOG = System.getLogger(SignedIn.class.getName());

    /** Sessions have no way to change an attribute only if it is still the same. */
    private final Object changes = new Object();

    @Inject
    LoginService logins;

    @Inject
    Clock clock;

    private record Known(Identity identity, Instant checkedAt) implements Serializable {}

    public Optional<Identity> at(Site site, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<Known> found = session == null ? Optional.empty() : known(site, session);
        if (found.map(Known::identity).filter(Identity::isActing).isPresent()
                && !mayStillAct(found.get().identity().actor(), request)) {
            forget(site, request);
            return Optional.empty();
        }
        if (found.isEmpty() || isYoungerThan(TRUST, found.get())) {
            return found.map(Known::identity);
        }
        return refreshed(site, found.get(), session);
    }

    /** As long as the employee is signed in at the intranet in the same browser, and for the time that was allowed. */
    private boolean mayStillAct(Identity.Actor actor, HttpServletRequest request) {
        return clock.instant().isBefore(actor.until())
                && at(Site.INTRANET, request)
                        .filter(employee -> employee.name().equals(actor.login()))
                        .filter(employee -> employee.groups().contains(Permissions.CONTACT_LOGIN_AS))
                        .isPresent();
    }

    /** Takes a new session id, so that one known from before the login is worth nothing. */
    void remember(Site site, Identity identity, HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        synchronized (changes) {
            request.getSession().setAttribute(attribute(site), new Known(identity, clock.instant()));
        }
    }

    /** Ends one site's login; the session itself ends with the last one. */
    void forget(Site site, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        synchronized (changes) {
            try {
                session.removeAttribute(attribute(site));
                if (site == Site.INTRANET) {
                    endActing(session);
                }
                if (Arrays.stream(Site.values()).allMatch(other -> session.getAttribute(attribute(other)) == null)) {
                    session.invalidate();
                }
            } catch (IllegalStateException endedMeanwhile) {
                LOG.log(Level.DEBUG, "The session had ended when its owner signed out", endedMeanwhile);
            }
        }
    }

    private static void endActing(HttpSession session) {
        known(Site.PORTAL, session)
                .map(Known::identity)
                .filter(Identity::isActing)
                .ifPresent(acting -> session.removeAttribute(attribute(Site.PORTAL)));
    }

    private Optional<Identity> refreshed(Site site, Known stale, HttpSession session) {
        Optional<Identity> now;
        try {
            now = logins.refresh(site, stale.identity()).filter(stale.identity()::isSameLogin);
        } catch (EJBException failed) {
            if (!LostDatabase.isBehind(failed)) {
                throw failed;
            }
            // The page itself will say that the database is gone; nobody is signed out because of a short outage.
            return Optional.of(stale)
                    .filter(known -> isYoungerThan(OUTAGE, known))
                    .map(Known::identity);
        }
        return replaced(site, stale, now, session);
    }

    /** Whoever signed out or in anew while the database was asked has the last word. */
    private Optional<Identity> replaced(Site site, Known stale, Optional<Identity> now, HttpSession session) {
        synchronized (changes) {
            Optional<Known> current = known(site, session);
            if (!current.equals(Optional.of(stale))) {
                return current.map(Known::identity);
            }
            try {
                now.ifPresentOrElse(
                        identity -> session.setAttribute(attribute(site), new Known(identity, clock.instant())),
                        () -> session.removeAttribute(attribute(site)));
                return now;
            } catch (IllegalStateException endedMeanwhile) {
                return Optional.empty();
            }
        }
    }

    private static Optional<Known> known(Site site, HttpSession session) {
        try {
            return session.getAttribute(attribute(site)) instanceof Known known ? Optional.of(known) : Optional.empty();
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }

    private boolean isYoungerThan(Duration age, Known known) {
        return known.checkedAt().plus(age).isAfter(clock.instant());
    }

    private static String attribute(Site site) {
        return "de.kundenblick.identity." + site.segment();
    }
}
