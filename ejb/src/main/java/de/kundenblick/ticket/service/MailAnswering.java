package de.kundenblick.ticket.service;

import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Writes mails into tickets and enters states on the way. Who may do it is asked before; a job needs no caller. */
@Dependent
class MailAnswering {
    @Inject
    TicketWork work;

    @Inject
    TicketAccess access;

    @Inject
    MailWriting writing;

    /**
     * @param ticket locked in the database
     * @param wish null when the state stays
     */
    void send(Ticket ticket, Actor.Staff actor, WrittenMail mail, StateWish wish) {
        boolean isReopened = ticket.getState().getType().isFinal();
        work.change(ticket, actor, action -> {
            if (isReopened) {
                access.enter(action, wish);
            }
            writing.send(action, actor, mail);
            if (!isReopened) {
                access.enter(action, wish);
            }
        });
    }
}
