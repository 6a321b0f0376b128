package de.kundenblick.account.service;

import de.kundenblick.account.AccountSource;
import de.kundenblick.account.Employee;
import de.kundenblick.account.Grants;
import de.kundenblick.account.LoginRefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Keeps the employees that other sources vouch for: made at the first sign-in, brought up to date at each. */
@Dependent
class ExternalEmployees {
    private static final Logger LOG = Logger.getLogger(ExternalEmployees.class.getName());
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,59}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}");
    private static final int LONGEST_NAME = 120;

    @Inject
    EmployeeRepository employees;

    /**
     * @return the employee, who may be disabled
     * @throws LoginRefusedException when the login is somebody else's here, or cannot be one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Employee welcome(AccountSource source, ExternalPerson person, Newcomers rule) {
        employees.waitForSame(person.subject());
        var employee = employees
                .findBySubject(source, person.subject())
                .or(() -> employees.findByLogin(person.login()).map(found -> adopted(source, person, rule, found)))
                .orElseGet(() -> created(source, person));
        if (employee.isEnabled()) {
            employee.describe(nameOf(person), emailOf(person));
            assignRoles(employee, person, rule.roles());
        }
        return employee;
    }

    private Employee adopted(AccountSource source, ExternalPerson person, Newcomers rule, Employee found) {
        if (!rule.adopt() || !found.isLocal() || employees.permissionsOf(found).containsAll(Grants.ADMINISTRATION)) {
            LOG.log(Level.WARNING, "{0} vouches for \"{1}\", but that login belongs to another employee", new Object[] {
                source, person.login()
            });
            throw LoginRefusedException.taken();
        }
        found.comeFrom(source, person.subject());
        return found;
    }

    private Employee created(AccountSource source, ExternalPerson person) {
        if (!LOGIN.matcher(person.login()).matches()) {
            LOG.log(Level.WARNING, "{0} vouches for \"{1}\", which cannot be a login here", new Object[] {
                source, person.login()
            });
            throw LoginRefusedException.taken();
        }
        var employee = new Employee(person.login(), nameOf(person), emailOf(person), null);
        employee.comeFrom(source, person.subject());
        employees.add(employee);
        return employee;
    }

    private void assignRoles(Employee employee, ExternalPerson person, GroupRoles mapping) {
        var known = new HashSet<>(mapping.all().isEmpty() ? Set.of() : employees.roles(mapping.all()));
        if (known.size() < mapping.all().size()) {
            LOG.log(Level.WARNING, "Groups lead to roles that do not exist; known are {0} of {1}", new Object[] {
                known.size(), mapping.all()
            });
        }
        var wanted = mapping.of(person.groups());
        var roles = new HashSet<>(employee.getRoles());
        roles.removeAll(known);
        known.stream().filter(role -> wanted.contains(role.getName())).forEach(roles::add);
        employee.assign(roles);
    }

    private static String nameOf(ExternalPerson person) {
        String name = person.name() == null || person.name().isBlank()
                ? person.login()
                : person.name().strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String emailOf(ExternalPerson person) {
        return person.email() != null && EMAIL.matcher(person.email()).matches() ? person.email() : null;
    }
}
