package de.kundenblick.ticket.service;

import de.kundenblick.account.service.EmployeeService;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.mail.MailDraft;
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** What is done in one transaction with a mail that can still be taken back. */
@Dependent
class HeldMailSteps {
    @Inject
    MailDraftRepository drafts;

    @Inject
    TicketWorkRepository tickets;

    @Inject
    EmployeeService employees;

    @Inject
    MailAnswering answering;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** Sends it and undoes all of that: whatever is to be refused is refused while its writer looks on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void rehearse(long writerId, WrittenMail mail, StateWish wish) {
        answer(new Actor.Staff(employees.reference(writerId)), mail, wish);
        transaction.setRollbackOnly();
    }

    /** @return the id of its draft */
    long hold(long writerId, WrittenMail mail, StateWish wish, Instant until) {
        var draft = drafts.lock(writerId, mail.draft())
                .filter(found -> !found.isHeld())
                .orElseThrow(MailRefusedException::draftGone);
        draft.holdUntil(until, wish);
        return draft.getId();
    }

    /** @return whether it is done: it has left, or was taken back or discarded; otherwise it is too early */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean send(long id) {
        var held = drafts.lock(id).filter(MailDraft::isHeld);
        if (held.isEmpty()) {
            return true;
        }
        var draft = held.get();
        if (!draft.isDue(clock.instant())) {
            return false;
        }
        answer(new Actor.Staff(draft.getEmployee()), draft.written(), draft.wish());
        return true;
    }

    private void answer(Actor.Staff writer, WrittenMail mail, StateWish wish) {
        var ticket = tickets.lock(mail.number()).orElseThrow(() -> new TicketNotFoundException(mail.number()));
        answering.send(ticket, writer, mail, wish);
    }

    /** Its writer finds it among the drafts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(long id) {
        drafts.lock(id).filter(MailDraft::isHeld).ifPresent(MailDraft::giveBack);
    }
}
