package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.SignInReported;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.service.CurrentRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells whoever wants to know what happened at a sign-in. */
@Dependent
class SignInReports {
    @Inject
    Event<SignInReported> reported;

    void tell(Site site, String login, String address, Outcome outcome, Way way) {
        reported.fire(new SignInReported(site, login, address, outcome, way));
    }

    /** By the request that is being answered. */
    void tell(Account account, Outcome outcome, Way way) {
        tell(
                account.site(),
                account.getLogin(),
                CurrentRequest.find().map(CurrentRequest::address).orElse(""),
                outcome,
                way);
    }
}
