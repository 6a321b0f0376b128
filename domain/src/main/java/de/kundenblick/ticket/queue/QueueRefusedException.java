package de.kundenblick.ticket.queue;

import de.kundenblick.shared.BusinessException;

/** A queue cannot be changed as it was asked for. */
public class QueueRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private QueueRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static QueueRefusedException notFound(String what) {
        return new QueueRefusedException("ticket.queue.notFound", what);
    }

    public static QueueRefusedException nameTaken(String name) {
        return new QueueRefusedException("ticket.queue.nameTaken", name);
    }

    public static QueueRefusedException hasTickets(String name) {
        return new QueueRefusedException("ticket.queue.hasTickets", name);
    }
}
