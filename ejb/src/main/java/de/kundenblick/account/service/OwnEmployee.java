package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The stored employee who is asking. */
@Dependent
class OwnEmployee {
    @Inject
    EmployeeRepository employees;

    @Inject
    CurrentEmployee current;

    @Inject
    AccountLinks links;

    Employee get() {
        return employees.findByLogin(current.get().login()).orElseThrow();
    }

    /**
     * Also ends links that would set another one.
     *
     * @return empty when the password is no longer the old one
     */
    Optional<Employee> changePassword(String oldHash, String newHash) {
        var changed = employees.changePassword(current.get().login(), oldHash, newHash);
        changed.ifPresent(employee -> links.endAll(employee.getLogin()));
        return changed;
    }
}
