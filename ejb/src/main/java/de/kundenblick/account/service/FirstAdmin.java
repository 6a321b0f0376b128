package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.account.PasswordRules;
import de.kundenblick.account.Role;
import de.kundenblick.shared.service.Settings;
import de.kundenblick.shared.service.WrongSettingException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets somebody into a new installation, who can then let in the others. */
@Dependent
class FirstAdmin {
    @Inject
    EmployeeRepository employees;

    @Inject
    Passwords passwords;

    /**
     * Does nothing once there is any employee, whatever the settings say. Of several nodes that start at once the first
     * one does it and the others wait.
     *
     * @param named asked only when nobody is there
     * @return whether an administrator was created
     * @throws WrongSettingException when the login or the password is not one that is allowed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean createIfNobodyIsThere(Supplier<Optional<Settings.Account>> named) {
        employees.waitForOtherNodes();
        if (employees.isAnybodyThere()) {
            return false;
        }
        var account = named.get();
        account.ifPresent(this::create);
        return account.isPresent();
    }

    private void create(Settings.Account account) {
        String login = account.login().toLowerCase(Locale.ROOT);
        try {
            PasswordRules.check(account.password(), login);
            var admin = new Employee(login, login, null, passwords.hash(account.password()));
            admin.give(employees.role(Role.ADMIN).orElseThrow());
            employees.add(admin);
        } catch (PasswordRefusedException weak) {
            throw new WrongSettingException(
                    Settings.ADMIN_PASSWORD,
                    "is too easy to guess: it needs at least " + PasswordRules.SHORTEST
                            + " characters, more than a few different ones, no row of neighbours, and not the login in it.",
                    weak);
        } catch (ConstraintViolationException notALogin) {
            throw new WrongSettingException(
                    Settings.ADMIN_LOGIN,
                    "must be at most 60 letters from a to z, figures or any of . _ @ - but is \"" + account.login()
                            + "\".",
                    notALogin);
        }
    }
}
