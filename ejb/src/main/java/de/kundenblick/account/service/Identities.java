package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.PortalLogin;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Makes identities of the people that are stored. */
@Dependent
class Identities {
    @Inject
    EmployeeRepository employees;

    @Inject
    Passwords passwords;

    Identity of(Employee employee) {
        var groups = new HashSet<>(employees.permissionsOf(employee));
        groups.add(Permissions.EMPLOYEE);
        return new Identity(employee.getLogin(), groups, passwords.stamp(employee.getPasswordHash()));
    }

    Identity of(PortalLogin login) {
        return new Identity(login.getLogin(), Set.of(Permissions.CONTACT), passwords.stamp(login.getPasswordHash()));
    }
}
