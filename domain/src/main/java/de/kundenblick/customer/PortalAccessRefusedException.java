package de.kundenblick.customer;

import de.kundenblick.shared.BusinessException;

/** The contact cannot be let into the portal as it is. */
public class PortalAccessRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private PortalAccessRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static PortalAccessRefusedException notThere() {
        return new PortalAccessRefusedException("customer.portal.notThere");
    }

    public static PortalAccessRefusedException notValid(String name) {
        return new PortalAccessRefusedException("customer.portal.notValid", name);
    }

    public static PortalAccessRefusedException deactivated(String name) {
        return new PortalAccessRefusedException("customer.portal.isDeactivated", name);
    }
}
