package de.kundenblick.account.service;

import de.kundenblick.account.PortalLogin;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.shared.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What somebody does about the portal logins of others. Who may do it is up to the caller. */
@Dependent
public class PortalAccounts {
    @Inject
    Accounts accounts;

    @Inject
    PortalLoginRepository logins;

    @Inject
    AccountLinks links;

    @Inject
    SecondSteps steps;

    @Inject
    LoginAttemptRepository attempts;

    @Inject
    SignInReports reports;

    /** A login without a password, in the transaction of the caller. */
    public PortalLogin open(String name) {
        var login = new PortalLogin(name, null);
        logins.add(login);
        return login;
    }

    public boolean isTaken(String name) {
        return logins.findByLogin(name).isPresent();
    }

    /** A link for the first password, or for another one, to be shown once; earlier links end. */
    public Invitation invite(String name) {
        var account = accounts.find(Site.PORTAL, name).orElseThrow();
        var invitation = links.invite(account);
        reports.tell(account, Outcome.INVITED, Way.LINK);
        return invitation;
    }

    /** Links that have been issued lead nowhere any more. */
    public void withdraw(String name) {
        accounts.find(Site.PORTAL, name).ifPresent(links::endAll);
    }

    /** The contact signs in by the password alone. */
    public void resetSecondStep(String name) {
        accounts.find(Site.PORTAL, name)
                .filter(steps::remove)
                .ifPresent(account -> reports.tell(account, Outcome.SECOND_STEP_RESET, Way.SESSION));
    }

    /** Wrong passwords and codes of the last minutes do not count any more. */
    public void unlock(String name) {
        attempts.forget(Site.PORTAL, List.of(name, GuardedCodes.nameOf(name)));
    }
}
