package de.kundenblick.account.service;

import de.kundenblick.account.Absence;
import de.kundenblick.account.AbsenceRefusedException;
import de.kundenblick.account.AbsenceRow;
import de.kundenblick.account.AbsenceRules;
import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.PlannedAbsence;
import de.kundenblick.shared.RecordChangedException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** When employees are away and who stands in. One's own absence, unless one administers accounts. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
public class AbsenceService {
    @Inject
    AbsenceRepository absences;

    @Inject
    RunningAbsences running;

    @Inject
    EmployeeRepository employees;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** @param login null for the caller's own; somebody else's only for who administers accounts */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AbsenceRow> list(String login) {
        return absences.list(employee(login).getId(), clock.instant());
    }

    /** Who is away now, everybody together. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AbsenceRow> listRunning() {
        return running.at(clock.instant());
    }

    /**
     * Days count by the clock of the caller.
     *
     * @param to the last day
     * @throws AbsenceRefusedException when it does not fit to other absences
     */
    public void plan(String login, LocalDate from, LocalDate to, Long deputyId, String note) {
        Employee employee = employee(login);
        Employee deputy = employees
                .find(deputyId == null ? 0 : deputyId)
                .filter(Employee::isEnabled)
                .orElseThrow(AbsenceRefusedException::noDeputy);
        ZoneId zone = current.preferences().zone();
        Instant start = from.atStartOfDay(zone).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        absences.waitForOthers();
        AbsenceRules.check(
                new PlannedAbsence(employee.getId(), deputy.getId(), start, end),
                absences.notOver(clock.instant()),
                clock.instant());
        absences.add(new Absence(employee, deputy, start, end, note));
        running.forget();
    }

    /** One that has not begun is forgotten; one that lasts, or is being handed over, ends now. */
    public void end(String login, long id) {
        Absence absence = absences.lock(id)
                .filter(found ->
                        found.getEmployee().getId().equals(employee(login).getId()))
                .orElseThrow(RecordChangedException::new);
        Instant now = clock.instant();
        if (absence.isBegun() || absences.hasMoved(id)) {
            absence.endAt(now);
        } else {
            absences.remove(absence);
        }
        running.forget();
    }

    private Employee employee(String login) {
        String wanted = login == null ? current.get().login() : login;
        boolean own = wanted.equals(current.get().login());
        if (!own && !context.isCallerInRole(Permissions.ACCOUNT_MANAGE)) {
            throw new RecordChangedException();
        }
        return employees.findByLogin(wanted).orElseThrow(RecordChangedException::new);
    }
}
