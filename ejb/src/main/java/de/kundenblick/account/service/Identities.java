package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.shared.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Makes identities of the people that are stored. */
@Dependent
class Identities {
    @Inject
    EmployeeRepository employees;

    @Inject
    Accounts accounts;

    @Inject
    ActingSwitch acting;

    @Inject
    Passwords passwords;

    /** Of whom the site knows by this name; empty once the login has been disabled. */
    Optional<Identity> find(Site site, String name) {
        return accounts.find(site, name).filter(Account::isEnabled).map(this::of);
    }

    Identity of(Account account) {
        return new Identity(account.getLogin(), groupsOf(account), stamp(account));
    }

    /** Whoever has to choose another password first may do nothing else. */
    private Set<String> groupsOf(Account account) {
        if (!(account instanceof Employee employee)) {
            return Permissions.OF_EVERY_CONTACT;
        }
        var groups = new HashSet<String>();
        groups.add(Permissions.PASSWORD_CHANGE);
        if (!employee.isPasswordExpired()) {
            groups.addAll(Permissions.OF_EVERY_EMPLOYEE);
            groups.addAll(employees.permissionsOf(employee));
        }
        return groups;
    }

    /** The contact, for an employee who looks and changes nothing; empty without an enabled login or when switched off. */
    Optional<Identity> acting(String portalLogin, Identity.Actor actor) {
        if (!acting.isOn()) {
            return Optional.empty();
        }
        return accounts.find(Site.PORTAL, portalLogin)
                .filter(Account::isEnabled)
                .map(login -> new Identity(login.getLogin(), Set.of(Permissions.CONTACT), stamp(login), actor));
    }

    Optional<Identity> stillActing(Identity known) {
        return acting(known.name(), known.actor());
    }

    private String stamp(Account account) {
        return account.sessionSeed() == null ? "" : passwords.stamp(account.sessionSeed());
    }
}
