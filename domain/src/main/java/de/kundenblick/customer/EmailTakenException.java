package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** Another contact has this e-mail address already. */
public class EmailTakenException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public EmailTakenException(String value) {
        super("customer.refusal.emailTaken", value);
        about("email");
    }
}
