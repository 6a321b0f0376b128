package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.queue.QueueRefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What is done in one transaction while a queue is cleared. */
@Dependent
class QueueClearingSteps {
    private static final int AT_ONCE = 100;

    @Inject
    QueueRepository queues;

    @Inject
    NamedRecords records;

    @Inject
    TicketWorkRepository tickets;

    @Inject
    TicketWork work;

    static void checkTarget(Queue target) {
        if (!target.isValid()) {
            throw QueueRefusedException.targetInvalid(target.getName());
        }
    }

    /** @return whether there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean moveSome(long queueId, long targetId, String login) {
        var target = records.get(Queue.class, targetId);
        checkTarget(target);
        var actor = queues.employee(login).<Actor>map(Actor.Staff::new).orElseGet(() -> new Actor.Machine(login));
        var ids = queues.someTickets(queueId, AT_ONCE);
        for (long id : ids) {
            tickets.lock(id)
                    .filter(ticket -> ticket.getQueue().getId() == queueId)
                    .ifPresent(ticket -> work.change(ticket, actor, action -> action.evacuateTo(target)));
        }
        return !ids.isEmpty();
    }

    /** Nothing happens when somebody has deleted it already, or has put a queue or mails into it meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void delete(long queueId) {
        queues.find(queueId)
                .filter(queue -> queues.namesIn(queueId).isEmpty()
                        && queues.mailboxesOf(queueId).isEmpty())
                .ifPresent(records::remove);
    }
}
