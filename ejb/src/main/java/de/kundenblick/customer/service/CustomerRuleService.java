package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.PreferenceService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Switches the rules about customers and contacts. */
@Stateless
@RolesAllowed(Permissions.CUSTOMER_CONFIGURE)
public class CustomerRuleService {
    /**
     * @param emailUnique whether two contacts may not have the same e-mail address
     * @param holdWarns whether those who promise something to a customer on credit hold are warned
     */
    public record Rules(boolean emailUnique, boolean holdWarns) {}

    @Inject
    CustomerRules rules;

    @Inject
    PreferenceService preferences;

    public Rules get() {
        return new Rules(rules.isEmailUnique(), rules.isHoldWarning());
    }

    public void set(Rules wanted) {
        preferences.setRule(CustomerRules.EMAIL_UNIQUE, Boolean.toString(wanted.emailUnique()));
        preferences.setRule(CustomerRules.HOLD_WARNS, Boolean.toString(wanted.holdWarns()));
    }
}
