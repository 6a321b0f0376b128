package de.kundenblick.customer.intranet;

import de.kundenblick.customer.service.CustomerRuleService;
import de.kundenblick.customer.service.CustomerRuleService.Rules;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Switches the rules about customers and contacts. */
@Named("customerRules")
@ViewScoped
public class CustomerRulesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CustomerRuleService service;

    @Inject
    Messages messages;

    private boolean emailUnique;
    private boolean holdWarns;

    public void open() {
        var rules = service.get();
        emailUnique = rules.emailUnique();
        holdWarns = rules.holdWarns();
    }

    public void save() {
        service.set(new Rules(emailUnique, holdWarns));
        messages.info("customer.rules.saved");
    }

    public boolean isEmailUnique() {
        return emailUnique;
    }

    public void setEmailUnique(boolean emailUnique) {
        this.emailUnique = emailUnique;
    }

    public boolean isHoldWarns() {
        return holdWarns;
    }

    public void setHoldWarns(boolean holdWarns) {
        this.holdWarns = holdWarns;
    }
}
