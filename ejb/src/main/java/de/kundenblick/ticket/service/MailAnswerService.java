package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.AnswerStart;
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Answers by mail, and what became of them. */
@Stateless
@RolesAllowed(Permissions.TICKET_EDIT)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class MailAnswerService {
    @Inject
    TicketAccess access;

    @Inject
    MailAnswering answering;

    @Inject
    MailOpening opening;

    @Inject
    HeldMails held;

    @Resource
    SessionContext context;

    /**
     * @param messageId that is answered or passed on; null for what the customer wrote last
     * @throws TicketNotFoundException when the caller may not see the ticket
     * @throws MailRefusedException when it has no such message
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AnswerStart start(AnswerAct act, String number, Long messageId) {
        return opening.of(act, access.find(number, context), messageId);
    }

    /**
     * Writes the mail into the ticket and has it sent, and enters a state on the way.
     *
     * @param wish null when the state stays
     * @throws MailRefusedException when the mail cannot be sent as it was written
     * @throws TicketRefusedException when the ticket does not take it, or is in another state than the form showed
     */
    public void send(WrittenMail mail, StateWish wish) {
        answering.send(access.lock(mail.number(), context), access.actor(), mail, wish);
    }

    /**
     * As {@link #send}, but some seconds later, so that the caller can take it back. Whatever would be refused is refused now.
     *
     * @return when it leaves; empty when it has left because nothing is to be waited for
     * @throws MailRefusedException as above, and when its draft is gone
     */
    public Optional<Instant> sendLater(WrittenMail mail, StateWish wish) {
        var pause = HeldMails.pause();
        if (pause.isZero()) {
            send(mail, wish);
            return Optional.empty();
        }
        access.find(mail.number(), context);
        return Optional.of(held.hold(access.me(), mail, wish, pause));
    }
}
