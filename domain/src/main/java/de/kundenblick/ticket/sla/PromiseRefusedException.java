package de.kundenblick.ticket.sla;

import de.kundenblick.shared.BusinessException;

/** A calendar or service level cannot be changed or deleted as it was asked for. */
public class PromiseRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private PromiseRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    /** @param users names of queues and service levels */
    public static PromiseRefusedException calendarInUse(String name, String users) {
        return new PromiseRefusedException("ticket.calendar.inUse", name, users);
    }

    /** @param users what has it, as in names of services and numbers of tickets */
    public static PromiseRefusedException levelInUse(String name, String users) {
        return new PromiseRefusedException("ticket.level.inUse", name, users);
    }

    /** There has to be one that holds where none is named. */
    public static PromiseRefusedException standardNeeded(String name) {
        return new PromiseRefusedException("ticket.calendar.standardNeeded", name);
    }

    public static PromiseRefusedException warningWithoutTime() {
        return new PromiseRefusedException("ticket.level.warningWithoutTime");
    }
}
