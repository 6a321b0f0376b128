package de.kundenblick.audit.service;

import de.kundenblick.account.SignInReported;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.shared.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/** Writes down what changes no record: exports, reading, and all that has to do with signing in. */
@Dependent
class AuditEvents {
    /** Where nobody has proved to be who is named. */
    private static final Set<Outcome> IN_VAIN =
            Set.of(Outcome.CODE_ASKED_FOR, Outcome.REFUSED, Outcome.CODE_REFUSED, Outcome.LOCKED, Outcome.UNREACHABLE);

    private static final Set<Outcome> FOR_OTHERS = Set.of(Outcome.INVITED, Outcome.SECOND_STEP_RESET);

    @Inject
    AuditRepository log;

    @Inject
    Callers callers;

    void keep(@Observes Audited event) {
        log.add(event.action(), event.type(), event.key(), event.detail(), callers.current());
    }

    void keep(@Observes SignInReported report) {
        var now = callers.current();
        var kind = report.site() == Site.INTRANET ? Caller.Kind.EMPLOYEE : Caller.Kind.CONTACT;
        // What is done for somebody else was done by whoever is asking.
        var caller = FOR_OTHERS.contains(report.outcome())
                ? now
                : new Caller(report.login(), kind, report.address(), now.request());
        log.add(
                action(report.outcome()),
                report.site() == Site.INTRANET ? "employee" : "portal_login",
                report.login(),
                report.outcome() + " " + report.way(),
                caller);
    }

    private static AuditAction action(Outcome outcome) {
        if (IN_VAIN.contains(outcome)) {
            return AuditAction.SIGN_IN_FAILED;
        }
        return switch (outcome) {
            case SIGNED_IN -> AuditAction.SIGNED_IN;
            case SIGNED_OUT -> AuditAction.SIGNED_OUT;
            default -> AuditAction.SIGN_IN_CHANGED;
        };
    }
}
