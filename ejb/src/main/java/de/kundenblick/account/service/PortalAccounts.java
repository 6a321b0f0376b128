package de.kundenblick.account.service;

import de.kundenblick.account.LinkRefusedException;
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

    /**
     * A link for the first password, to be shown once, or for another one, which is shown only when it cannot be mailed:
     * whoever has it takes the login over. Earlier links end.
     *
     * @param handsOver whether the caller may hand over a link for another password
     * @throws LinkRefusedException when nothing else would help and the caller may not
     */
    public Invitation invite(String name, boolean handsOver) {
        var account = accounts.find(Site.PORTAL, name).orElseThrow();
        boolean hasPassword = account.getPasswordHash() != null;
        if (hasPassword && !handsOver && !links.isMailable(account)) {
            throw LinkRefusedException.notMailable();
        }
        var invitation = links.invite(account);
        reports.tell(account, Outcome.INVITED, Way.LINK);
        return hasPassword && (invitation.mailed() || !handsOver)
                ? new Invitation(null, invitation.mailed(), invitation.expiresAt())
                : invitation;
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
