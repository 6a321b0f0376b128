package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.PortalLogin;
import de.kundenblick.account.SignInReported;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.shared.Site;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Tells by name and password who wants to come in, at each site from that site's own people. */
@Stateless
@PermitAll
public class LoginService {
    private static final int LONGEST_LOGIN = 254;

    @Inject
    EmployeeRepository employees;

    @Inject
    PortalLoginRepository portalLogins;

    @Inject
    GuardedTries tries;

    @Inject
    Passwords passwords;

    @Inject
    Identities identities;

    @Inject
    Event<SignInReported> reported;

    /**
     * @param address where the caller comes from
     * @throws LoginRefusedException when the two do not fit, or after too many wrong tries
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Identity signIn(Site site, String login, String password, String address) {
        String name = login.trim().toLowerCase(Locale.ROOT);
        var report = new Report(site, shortened(name), address);
        try {
            var identity = tries.hear(
                            site,
                            shortened(name),
                            address,
                            () -> name.length() > LONGEST_LOGIN ? Optional.empty() : find(site, name, password))
                    .orElseThrow(LoginRefusedException::wrong);
            reported.fire(report.of(Outcome.SIGNED_IN, Way.PASSWORD));
            return identity;
        } catch (LoginRefusedException refused) {
            reported.fire(report.of(refused.isWrong() ? Outcome.REFUSED : Outcome.LOCKED, Way.PASSWORD));
            throw refused;
        }
    }

    /** Tells that somebody has signed out; ending the session is up to the caller. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void signedOut(Site site, Identity identity, String address) {
        reported.fire(new Report(site, identity.name(), address).of(Outcome.SIGNED_OUT, Way.SESSION));
    }

    /** What a signed-in caller may do now; empty once the login has been disabled. */
    public Optional<Identity> refresh(Site site, String name) {
        return switch (site) {
            case INTRANET ->
                employees.findByLogin(name).filter(Employee::isEnabled).map(identities::of);
            case PORTAL ->
                portalLogins.findByLogin(name).filter(PortalLogin::isEnabled).map(identities::of);
        };
    }

    /** As {@link #refresh(Site, String)}, also for an employee who acts as somebody else. */
    public Optional<Identity> refresh(Site site, Identity known) {
        return known.isActing() ? identities.stillActing(known) : refresh(site, known.name());
    }

    private Optional<Identity> find(Site site, String name, String password) {
        String hash =
                switch (site) {
                    case INTRANET ->
                        employees
                                .findByLogin(name)
                                .filter(Employee::isEnabled)
                                .map(Employee::getPasswordHash)
                                .orElse(null);
                    case PORTAL ->
                        portalLogins
                                .findByLogin(name)
                                .filter(PortalLogin::isEnabled)
                                .map(PortalLogin::getPasswordHash)
                                .orElse(null);
                };
        if (hash == null) {
            passwords.pretendToCompare(password);
            return Optional.empty();
        }
        return passwords.matches(password, hash) ? refresh(site, name) : Optional.empty();
    }

    private record Report(Site site, String login, String address) {
        SignInReported of(Outcome outcome, Way way) {
            return new SignInReported(site, login, address, outcome, way);
        }
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_LOGIN));
    }
}
