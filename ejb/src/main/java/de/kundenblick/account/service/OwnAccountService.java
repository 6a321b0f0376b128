package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What people change about their own login. */
@Stateless
@RolesAllowed({Permissions.PASSWORD_CHANGE, Permissions.PORTAL_WRITE})
public class OwnAccountService {
    @Inject
    OwnAccount own;

    @Inject
    OwnPassword currentPassword;

    @Inject
    Passwords passwords;

    @Inject
    Identities identities;

    @Inject
    SignInReports reports;

    /** Whether another source keeps the caller's password. */
    public boolean isKeptElsewhere() {
        return !own.get().isLocal();
    }

    /**
     * Ends every other session of the caller within the time that a session is trusted without a look at the database.
     *
     * @return what the caller's own session goes on with
     * @throws PasswordRefusedException when the old one is wrong or the new one breaks a rule
     * @throws LoginRefusedException after too many wrong old ones
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Identity changePassword(String oldPassword, String newPassword) {
        Account me = own.get();
        if (!me.isLocal()) {
            throw PasswordRefusedException.keptElsewhere();
        }
        String oldHash = me.getPasswordHash();
        currentPassword.confirm(me, oldPassword);
        if (oldPassword.equals(newPassword)) {
            throw PasswordRefusedException.unchanged();
        }
        PasswordRules.check(newPassword, me.getLogin());
        var changed = own.changePassword(me, oldHash, passwords.hash(newPassword))
                .orElseThrow(PasswordRefusedException::currentWrong);
        reports.tell(me, Outcome.PASSWORD_CHANGED, Way.SESSION);
        return identities.of(changed);
    }
}
