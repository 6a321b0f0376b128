package de.kundenblick.ticket;

import de.kundenblick.shared.BusinessException;

/** A state cannot be changed as it was asked for. */
public class StateRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private StateRefusedException(String key) {
        super(key);
    }

    public static StateRefusedException builtIn() {
        return new StateRefusedException("ticket.setup.builtIn");
    }

    public static StateRefusedException needed() {
        return new StateRefusedException("ticket.setup.needed");
    }
}
