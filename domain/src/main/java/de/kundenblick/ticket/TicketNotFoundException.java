package de.kundenblick.ticket;

import de.kundenblick.shared.BusinessException;

/** There is no ticket with this number in the queues that the caller may see. */
public class TicketNotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TicketNotFoundException(String number) {
        super("ticket.refusal.unknown", number);
    }
}
