package de.kundenblick.account.service;

import de.kundenblick.account.SignInReported;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.shared.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Notes when employees signed in last, whatever way they came in. */
@Dependent
class SignInNotes {
    @Inject
    EmployeeRepository employees;

    void note(@Observes SignInReported report) {
        if (report.site() == Site.INTRANET && report.outcome() == Outcome.SIGNED_IN) {
            employees.recordSignIn(report.login());
        }
    }
}
