package de.kundenblick.account.service;

import de.kundenblick.account.AccountRefusedException;
import de.kundenblick.account.Employee;
import de.kundenblick.account.LinkRefusedException;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets administrators help colleagues in: by an invitation, or by taking away a second step whose device is lost. */
@Stateless
@RolesAllowed(Permissions.ACCOUNT_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountHelpService {
    @Inject
    EmployeeRepository employees;

    @Inject
    Administrators administrators;

    @Inject
    AccountLinks links;

    @Inject
    SecondSteps steps;

    @Inject
    SignInReports reports;

    /**
     * @return a link for the first password, or for another one, to be shown once; earlier links end
     * @throws AccountRefusedException when the employee may do more than the caller
     * @throws LinkRefusedException when the employee is disabled, or another source keeps the password
     */
    public Invitation invite(String login) {
        var employee = manageable(login);
        var invitation = links.invite(employee);
        reports.tell(employee, Outcome.INVITED, Way.LINK);
        return invitation;
    }

    public SignInView find(String login) {
        var employee = employees.findByLogin(login).orElseThrow(() -> AccountRefusedException.notFound(login));
        return new SignInView(employee.getSource(), steps.confirmed(employee).isPresent());
    }

    /**
     * The employee signs in by the password alone, and sets up a device anew where that is a must.
     *
     * @throws AccountRefusedException when the employee may do more than the caller
     */
    public void resetSecondStep(String login) {
        var employee = manageable(login);
        if (steps.remove(employee)) {
            reports.tell(employee, Outcome.SECOND_STEP_RESET, Way.SESSION);
        }
    }

    private Employee manageable(String login) {
        var employee = employees.findByLogin(login).orElseThrow(() -> AccountRefusedException.notFound(login));
        if (!administrators.grants().cover(employees.permissionsOf(employee))) {
            throw AccountRefusedException.mayDoMore(employee.getName());
        }
        return employee;
    }
}
