package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.PortalLogin;
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
    PortalLoginRepository portalLogins;

    @Inject
    ActingSwitch acting;

    @Inject
    Passwords passwords;

    /** Of whom the site knows by this name; empty once the login has been disabled. */
    Optional<Identity> find(Site site, String name) {
        return switch (site) {
            case INTRANET ->
                employees.findByLogin(name).filter(Employee::isEnabled).map(this::of);
            case PORTAL ->
                portalLogins.findByLogin(name).filter(PortalLogin::isEnabled).map(this::of);
        };
    }

    /** Whoever has to choose another password first may do nothing else. */
    Identity of(Employee employee) {
        var groups = new HashSet<String>();
        groups.add(Permissions.PASSWORD_CHANGE);
        if (!employee.isPasswordExpired()) {
            groups.addAll(Permissions.OF_EVERY_EMPLOYEE);
            groups.addAll(employees.permissionsOf(employee));
        }
        return new Identity(employee.getLogin(), groups, stamp(employee.getPasswordHash()));
    }

    Identity of(PortalLogin login) {
        return new Identity(login.getLogin(), Permissions.OF_EVERY_CONTACT, stamp(login.getPasswordHash()));
    }

    /** The contact, for an employee who looks and changes nothing; empty without an enabled login or when switched off. */
    Optional<Identity> acting(String portalLogin, Identity.Actor actor) {
        if (!acting.isOn()) {
            return Optional.empty();
        }
        return portalLogins
                .findByLogin(portalLogin)
                .filter(PortalLogin::isEnabled)
                .map(login -> new Identity(
                        login.getLogin(), Set.of(Permissions.CONTACT), stamp(login.getPasswordHash()), actor));
    }

    Optional<Identity> stillActing(Identity known) {
        return acting(known.name(), known.actor());
    }

    private String stamp(String hash) {
        return hash == null ? "" : passwords.stamp(hash);
    }
}
