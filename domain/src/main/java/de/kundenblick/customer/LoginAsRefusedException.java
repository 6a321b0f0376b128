package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** Nobody may look at the portal as this contact now. */
public class LoginAsRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public LoginAsRefusedException() {
        super("customer.loginAs.refused");
    }
}
