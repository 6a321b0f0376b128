package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.Employee;
import de.kundenblick.account.PortalLogin;
import de.kundenblick.shared.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The stored accounts of both sites. */
@Dependent
class Accounts {
    @Inject
    EmployeeRepository employees;

    @Inject
    PortalLoginRepository portalLogins;

    Optional<Account> find(Site site, String login) {
        return switch (site) {
            case INTRANET -> employees.findByLogin(login).map(Account.class::cast);
            case PORTAL -> portalLogins.findByLogin(login).map(Account.class::cast);
        };
    }

    /** The account as the transaction of the caller sees it. */
    Account current(Account account) {
        return find(account.site(), account.getLogin()).orElseThrow();
    }

    /** @return empty when the password is no longer the old one */
    Optional<Account> changePassword(Account account, String oldHash, String newHash) {
        if (account instanceof Employee) {
            return employees
                    .changePassword(account.getLogin(), oldHash, newHash)
                    .map(Account.class::cast);
        }
        return portalLogins.changePassword(account.getLogin(), oldHash, newHash).map(Account.class::cast);
    }

    /** Lets changes of the same account through one after the other, until the transaction ends. */
    void waitForSame(Account account) {
        employees.waitForSame(account.site() + " " + account.getLogin());
    }

    /** Does nothing for somebody who is not there. */
    void recordSignIn(Site site, String login) {
        switch (site) {
            case INTRANET -> employees.recordSignIn(login);
            case PORTAL -> portalLogins.recordSignIn(login);
        }
    }

    /** What a secret of the account is encrypted for: not the name of a contact's login, which may change. */
    static String owner(Account account) {
        return account instanceof PortalLogin ? "portal login " + account.getId() : account.getLogin();
    }
}
