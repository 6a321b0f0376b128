package de.kundenblick.ticket;

import de.kundenblick.shared.BusinessException;

/** A state cannot be changed as it was asked for. */
public class StateRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private StateRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static StateRefusedException builtIn() {
        return new StateRefusedException("ticket.setup.builtIn");
    }

    public static StateRefusedException needed() {
        return new StateRefusedException("ticket.setup.needed");
    }

    /** Tickets in it would be open or finished without anybody having opened or finished them. */
    public static StateRefusedException typeInUse(String name) {
        var refused = new StateRefusedException("ticket.setup.typeInUse", name);
        refused.about("type");
        return refused;
    }
}
