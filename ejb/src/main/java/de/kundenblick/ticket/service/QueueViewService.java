package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketListChoices;
import de.kundenblick.ticket.queue.QueueCounts;
import de.kundenblick.ticket.queue.QueueTree;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The queues that the caller may see, what is to do in each, and which of them the caller works in. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class QueueViewService {
    @Inject
    QueueViewRepository queues;

    @Inject
    TicketListChoiceRepository choices;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** As they are nested. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<QueueCounts> queues() {
        TicketListChoices all = choices();
        var nodes = all.queues().nodes();
        return nodes.isEmpty()
                ? List.of()
                : queues.counts(
                        nodes,
                        current.id(),
                        all.states(Set.of(StateType.NEW)),
                        all.states(Set.of(StateType.OPEN)),
                        clock.instant());
    }

    /** From now on these are the queues that the caller works in; what the caller may not see is left out. */
    public void work(Collection<Long> queueIds) {
        var readable =
                choices().queues().nodes().stream().map(QueueTree.Node::id).toList();
        queues.choose(
                current.id(),
                queueIds.stream().filter(readable::contains).distinct().toList());
    }

    private TicketListChoices choices() {
        return choices.choices(readableQueues.scope(context));
    }
}
