package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** A value that a field of many records was to be set to is none of those it can have. */
public class ValueRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ValueRefusedException() {
        super("customer.bulk.valueMissing");
    }
}
