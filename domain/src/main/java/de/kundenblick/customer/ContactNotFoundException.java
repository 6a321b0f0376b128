package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** There is no contact with this login. */
public class ContactNotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ContactNotFoundException(String value) {
        super("customer.refusal.unknownContact", value);
    }
}
