package de.kundenblick.account.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Employees as other areas need them. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
public class EmployeeService {
    @Inject
    EmployeeRepository employees;

    /** Enabled employees by name. */
    public List<Choice> choices() {
        return employees.choices();
    }

    /** For associations; whether the employee exists shows when the transaction ends. */
    public Employee reference(long id) {
        return employees.reference(id);
    }
}
