package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.Permissions;
import de.kundenblick.shared.Site;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** What employees change about their own login. */
@Stateless
@RolesAllowed(Permissions.PASSWORD_CHANGE)
public class OwnAccountService {
    @Inject
    EmployeeRepository employees;

    @Inject
    CurrentEmployee current;

    @Inject
    GuardedTries tries;

    @Inject
    Passwords passwords;

    @Inject
    Identities identities;

    /**
     * Ends every other session of the caller within the time that a session is trusted without a look at the database.
     *
     * @return what the caller's own session goes on with
     * @throws PasswordRefusedException when the old one is wrong or the new one breaks a rule
     * @throws LoginRefusedException after too many wrong old ones
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Identity changePassword(String oldPassword, String newPassword) {
        Employee me = employees.findByLogin(current.get().login()).orElseThrow();
        String oldHash = me.getPasswordHash();
        tries.hear(Site.INTRANET, me.getLogin(), ownAddress(me), () -> Optional.ofNullable(oldHash)
                        .filter(hash -> passwords.matches(oldPassword, hash)))
                .orElseThrow(PasswordRefusedException::currentWrong);
        if (oldPassword.equals(newPassword)) {
            throw PasswordRefusedException.unchanged();
        }
        PasswordRules.check(newPassword, me.getLogin());
        var changed = employees
                .changePassword(me.getLogin(), oldHash, passwords.hash(newPassword))
                .orElseThrow(PasswordRefusedException::currentWrong);
        return identities.of(changed);
    }

    /** Guesses in a stolen session count together, wherever they come from, and keep nobody from signing in. */
    private static String ownAddress(Employee me) {
        return "session of " + me.getId();
    }
}
