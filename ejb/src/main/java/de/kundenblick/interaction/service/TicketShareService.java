package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.RecordShare;
import de.kundenblick.interaction.ShareRefusedException;
import de.kundenblick.interaction.ShareRow;
import de.kundenblick.interaction.ShareWish;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.service.TicketService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Lets further contacts see single tickets at the portal; the caller sees only the tickets of the caller's queues. */
@Stateless
@RolesAllowed(Permissions.TICKET_EDIT)
public class TicketShareService {
    @Inject
    ShareStep step;

    @Inject
    ShareRepository shares;

    @Inject
    CallingEmployee caller;

    @Inject
    TicketService tickets;

    /** Those that have not expired, by name. */
    @RolesAllowed(Permissions.TICKET_READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ShareRow> list(String number) {
        return tickets.find(number)
                .map(found -> shares.ofTicket(found.row().id(), caller.now()))
                .orElse(List.of());
    }

    /**
     * The contact is told by mail when there is something to see and the contact wants mails.
     *
     * @throws ShareRefusedException when the ticket is none of the caller's, the contact is gone, or the day is none for it
     */
    public void share(String number, ShareWish wish) {
        var ticket = locked(number);
        step.share(
                wish,
                shares.ofTicket(ticket.getId(), caller.now()).size(),
                contact -> shares.find(ticket, contact),
                (contact, by, at, until) -> RecordShare.of(ticket, contact, by, at, until),
                SharedRecord.of(ticket, shares.isTicketVisible(ticket.getId())));
    }

    /** From now on the record does not exist for the contact; nothing happens when the share is gone already. */
    public void end(String number, long shareId) {
        if (shares.endOfTicket(shareId, locked(number).getId())) {
            step.ended(shareId);
        }
    }

    private Ticket locked(String number) {
        return tickets.find(number)
                .flatMap(found -> shares.lock(Ticket.class, found.row().id()))
                .orElseThrow(ShareRefusedException::gone);
    }
}
