package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** Another contact has this login already. */
public class LoginTakenException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public LoginTakenException(String value) {
        super("customer.refusal.loginTaken", value);
        about("login");
    }
}
