package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** There is no customer with this number, or it is hidden from the caller. */
public class CustomerNotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CustomerNotFoundException(String value) {
        super("customer.refusal.unknown", value);
    }
}
