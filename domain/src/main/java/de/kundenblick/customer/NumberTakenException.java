package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** Another customer has this number already. */
public class NumberTakenException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NumberTakenException(String value) {
        super("customer.refusal.numberTaken", value);
        about("number");
    }
}
