package de.kundenblick.customer.service;

import de.kundenblick.account.Preferences;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.SignedInEmployee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Rules about customers and contacts that an installation may switch; stored as preferences of everybody. */
@Dependent
class CustomerRules {
    static final String EMAIL_UNIQUE = "customer.rule.emailUnique";
    static final String HOLD_WARNS = "customer.rule.holdWarns";

    @Inject
    CurrentEmployee current;

    /** Whether two contacts may not have the same e-mail address. */
    boolean isEmailUnique() {
        return holds(EMAIL_UNIQUE, true);
    }

    /** Whether those who promise something to a customer on credit hold are warned. */
    boolean isHoldWarning() {
        return holds(HOLD_WARNS, false);
    }

    /** Without an employee, as in a job, the default counts. */
    private boolean holds(String rule, boolean usually) {
        return current.find()
                .map(SignedInEmployee::preferences)
                .flatMap(preferences -> preferences.at(Preferences.Level.EVERYBODY, rule))
                .map(Boolean::parseBoolean)
                .orElse(usually);
    }
}
