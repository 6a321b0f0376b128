package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What employees change about their own login. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
public class OwnAccountService {
    @Inject
    EmployeeRepository employees;

    @Inject
    CurrentEmployee current;

    @Inject
    Passwords passwords;

    /** @throws PasswordRefusedException when the old one is wrong or the new one breaks a rule */
    public void changePassword(String oldPassword, String newPassword) {
        Employee me = employees.findByLogin(current.get().login()).orElseThrow();
        if (!passwords.matches(oldPassword, me.getPasswordHash())) {
            throw PasswordRefusedException.currentWrong();
        }
        if (oldPassword.equals(newPassword)) {
            throw PasswordRefusedException.unchanged();
        }
        PasswordRules.check(newPassword, me.getLogin());
        me.changePassword(passwords.hash(newPassword));
    }
}
