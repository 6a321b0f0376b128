package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** Somebody else has held or released the credit meanwhile. */
public class HoldRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private HoldRefusedException(String key) {
        super(key);
    }

    public static HoldRefusedException held() {
        return new HoldRefusedException("customer.refusal.heldAlready");
    }

    public static HoldRefusedException released() {
        return new HoldRefusedException("customer.refusal.releasedAlready");
    }
}
