package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** The customer of unknown senders has no contacts. */
public class StrangersCustomerException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StrangersCustomerException(String number) {
        super("customer.contact.ofStrangers", number);
    }
}
