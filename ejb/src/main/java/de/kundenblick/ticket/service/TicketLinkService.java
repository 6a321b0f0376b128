package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.LinkRole;
import de.kundenblick.ticket.TicketLinkRow;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketRelationException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/** Tells which tickets belong together, as far as the caller may see them. */
@Stateless
@RolesAllowed(Permissions.TICKET_EDIT)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class TicketLinkService {
    @Inject
    TicketLinkRepository links;

    @Inject
    RelatedTickets tickets;

    @Inject
    TicketAccess access;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    TicketWork work;

    @Resource
    SessionContext context;

    /** @param ticketId of a ticket that the caller may see; of others there are no links */
    @RolesAllowed(Permissions.TICKET_READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TicketLinkRow> links(long ticketId) {
        var scope = readableQueues.scope(context);
        return scope.isEmpty() ? List.of() : links.rows(ticketId, scope);
    }

    /**
     * Nothing happens when both are linked in this way already.
     *
     * @param role what the other ticket is going to be
     * @throws TicketNotFoundException when the caller may not see one of them
     * @throws TicketRelationException when both are the same, are linked in another way, or a ticket would become its own
     *     ancestor
     */
    public void link(String number, String otherNumber, LinkRole role) {
        links.lock();
        var pair = lock(number, otherNumber);
        long id = pair.one().getId();
        long otherId = pair.other().getId();
        if (id == otherId) {
            throw TicketRelationException.linkWithItself(number);
        }
        TicketRules.checkNotMerged(pair.one());
        TicketRules.checkNotMerged(pair.other());
        var link = Link.of(id, otherId, role);
        var kinds = links.kinds(id, otherId);
        if (kinds.contains(link.kind() + ':' + link.sourceId())) {
            return;
        }
        if (!kinds.isEmpty()) {
            throw TicketRelationException.linkedOtherwise(otherNumber);
        }
        if (link.kind().equals(TicketLinkRepository.PARENT) && links.closesCircle(link.sourceId(), link.targetId())) {
            throw role == LinkRole.PARENT
                    ? TicketRelationException.linkClosesCircle(otherNumber, number)
                    : TicketRelationException.linkClosesCircle(number, otherNumber);
        }
        links.add(link.sourceId(), link.targetId(), link.kind());
        record(pair, EventKind.LINKED);
    }

    /**
     * Nothing happens when they are not linked in this way any more.
     *
     * @param role what the other ticket is
     * @throws TicketNotFoundException when the caller may not see one of them
     */
    public void unlink(String number, String otherNumber, LinkRole role) {
        links.lock();
        var pair = lock(number, otherNumber);
        var link = Link.of(pair.one().getId(), pair.other().getId(), role);
        if (links.remove(link.sourceId(), link.targetId(), link.kind())) {
            record(pair, EventKind.UNLINKED);
        }
    }

    private RelatedTickets.Pair lock(String number, String otherNumber) {
        Supplier<TicketRelationException> unknown = () -> TicketRelationException.linkTargetUnknown(otherNumber);
        return tickets.lock(number, links.id(otherNumber).orElseThrow(unknown), unknown, context);
    }

    private void record(RelatedTickets.Pair pair, EventKind kind) {
        var actor = access.actor();
        String one = pair.one().getNumber();
        String other = pair.other().getNumber();
        work.change(pair.one(), actor, action -> action.record(kind, old(kind, other), fresh(kind, other)));
        work.change(pair.other(), actor, action -> action.record(kind, old(kind, one), fresh(kind, one)));
    }

    private static String old(EventKind kind, String number) {
        return kind == EventKind.UNLINKED ? number : null;
    }

    private static String fresh(EventKind kind, String number) {
        return kind == EventKind.LINKED ? number : null;
    }

    /** As it is stored: the parent is the source, and of equals the one that was there before. */
    private record Link(long sourceId, long targetId, String kind) {
        static Link of(long id, long otherId, LinkRole role) {
            return switch (role) {
                case PARENT -> new Link(otherId, id, TicketLinkRepository.PARENT);
                case CHILD -> new Link(id, otherId, TicketLinkRepository.PARENT);
                case RELATED -> new Link(Math.min(id, otherId), Math.max(id, otherId), TicketLinkRepository.RELATED);
                case MERGED, MERGED_INTO -> throw new IllegalArgumentException("Made by merging only: " + role);
            };
        }
    }
}
