package de.kundenblick.account.service;

import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.account.SignInUnavailableException;
import de.kundenblick.shared.Site;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Tells by name and password who wants to come in, at each site from that site's own people. */
@Stateless
@PermitAll
public class LoginService {
    private static final int LONGEST_LOGIN = 254;

    @Inject
    IdentitySources employees;

    @Inject
    PortalSource contacts;

    @Inject
    GuardedTries tries;

    @Inject
    Identities identities;

    @Inject
    TwoStepRule twoStep;

    @Inject
    SignInReports reports;

    /**
     * @param address where the caller comes from
     * @return who it is, who may have to take a second step before that counts
     * @throws LoginRefusedException when the two do not fit, or after too many wrong tries
     * @throws SignInUnavailableException when the place that knows the caller does not answer
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FirstStep signIn(Site site, String login, String password, String address) {
        String name = login.trim().toLowerCase(Locale.ROOT);
        String kept = name.substring(0, Math.min(name.length(), LONGEST_LOGIN));
        try {
            var step = tries.hear(
                            site,
                            kept,
                            address,
                            () -> kept.equals(name) ? find(site, name, password) : Optional.empty())
                    .orElseThrow(LoginRefusedException::wrong);
            reports.tell(
                    site, kept, address, step.isComplete() ? Outcome.SIGNED_IN : Outcome.CODE_ASKED_FOR, step.way());
            return step;
        } catch (LoginRefusedException refused) {
            reports.tell(site, kept, address, refused.isUnheard() ? Outcome.LOCKED : Outcome.REFUSED, Way.PASSWORD);
            throw refused;
        } catch (SignInUnavailableException noAnswer) {
            reports.tell(site, kept, address, Outcome.UNREACHABLE, Way.LDAP);
            throw noAnswer;
        }
    }

    /** Tells that somebody has signed out; ending the session is up to the caller. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void signedOut(Site site, Identity identity, String address) {
        reports.tell(site, identity.name(), address, Outcome.SIGNED_OUT, Way.SESSION);
    }

    /** What a signed-in caller may do now; empty once the login has been disabled. */
    public Optional<Identity> refresh(Site site, String name) {
        return identities.find(site, name);
    }

    /** As {@link #refresh(Site, String)}, also for an employee who acts as somebody else. */
    public Optional<Identity> refresh(Site site, Identity known) {
        return known.isActing() ? identities.stillActing(known) : refresh(site, known.name());
    }

    private Optional<FirstStep> find(Site site, String name, String password) {
        return switch (site) {
            case INTRANET ->
                employees
                        .prove(name, password)
                        .map(proven -> new FirstStep(
                                site,
                                identities.of(proven.employee()),
                                proven.way(),
                                twoStep.after(proven.employee())));
            case PORTAL ->
                contacts.prove(name, password)
                        .map(found -> new FirstStep(site, identities.of(found), Way.PASSWORD, twoStep.after(found)));
        };
    }
}
