package de.kundenblick.account.service;

import de.kundenblick.account.SignInReported;
import de.kundenblick.account.SignInReported.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Notes when people signed in last, whatever way they came in. */
@Dependent
class SignInNotes {
    @Inject
    Accounts accounts;

    void note(@Observes SignInReported report) {
        if (report.outcome() == Outcome.SIGNED_IN) {
            accounts.recordSignIn(report.site(), report.login());
        }
    }
}
