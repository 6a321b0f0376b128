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

    /**
     * @param services their names
     * @param tickets how many; which ones is not for everybody who manages service levels
     */
    public static PromiseRefusedException levelInUse(String name, String services, long tickets) {
        return new PromiseRefusedException("ticket.level.inUse", name, services, tickets);
    }

    /** There has to be one that holds where none is named. */
    public static PromiseRefusedException standardNeeded(String name) {
        return new PromiseRefusedException("ticket.calendar.standardNeeded", name);
    }

    public static PromiseRefusedException warningWithoutTime() {
        return new PromiseRefusedException("ticket.level.warningWithoutTime");
    }
}
