package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.service.RateLimits;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.PortalAnswer;
import de.kundenblick.ticket.PortalTicket;
import de.kundenblick.ticket.PortalTicketCounts;
import de.kundenblick.ticket.PortalTicketFilter;
import de.kundenblick.ticket.PortalTicketFilter.View;
import de.kundenblick.ticket.PortalTicketSlice;
import de.kundenblick.ticket.PortalTicketView;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketRefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tickets at the portal, for the contact who is signed in; whatever that contact may not see does not exist. */
@Stateless
@RolesAllowed(Permissions.CONTACT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PortalTicketService {
    /** Rows of a page. */
    public static final int PAGE = 25;

    @Inject
    PortalTicketListRepository lists;

    @Inject
    PortalTicketRepository tickets;

    @Inject
    PortalTicketWork work;

    @Inject
    RateLimits limits;

    @Inject
    CurrentContact current;

    @Inject
    Clock clock;

    /** @throws TicketNotFoundException when the contact has no such view */
    public PortalTicketSlice list(PortalTicketFilter filter) {
        var reader = reader(filter);
        var rows = new ArrayList<>(lists.rows(scope(reader), filter, wanted(reader, filter), PAGE + 1));
        boolean back = filter.from() != null && filter.from().back();
        boolean more = rows.size() > PAGE;
        if (more) {
            rows.remove(back ? 0 : PAGE);
        }
        return new PortalTicketSlice(rows, back ? more : filter.from() != null, back || more);
    }

    /** @throws TicketNotFoundException when the contact has no such view */
    public PortalTicketCounts counts(PortalTicketFilter filter) {
        var reader = reader(filter);
        return lists.counts(scope(reader), filter, wanted(reader, filter));
    }

    /** The number as it was typed may be wrong in any way. */
    public Optional<PortalTicketView> find(String number) {
        return number == null
                ? Optional.empty()
                : current.find().flatMap(reader -> tickets.find(number, scope(reader)));
    }

    /**
     * What was said, as far as the customer may see it, in its order.
     *
     * @param first how many of the newest are left out
     * @param wholeId of a message that is wanted to its end, however long; 0 for none
     */
    public List<MessageRow> messages(long ticketId, int first, int most, long wholeId) {
        var rows = new ArrayList<>(tickets.messages(ticketId, scope(current.get()), first, most, wholeId));
        Collections.reverse(rows);
        return rows;
    }

    /** By message; one without files is missing. */
    public Map<Long, List<AttachmentRow>> files(List<Long> messageIds) {
        return messageIds.isEmpty()
                ? Map.of()
                : tickets.files(messageIds, scope(current.get())).stream()
                        .collect(Collectors.groupingBy(AttachmentRow::messageId));
    }

    /** The contact in person has read these messages of the ticket. */
    @RolesAllowed(Permissions.PORTAL_WRITE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void read(String number, List<Long> messageIds) {
        find(number)
                .ifPresent(seen ->
                        tickets.read(seen.id(), messageIds, current.get().id(), clock.instant()));
    }

    /** Which priorities contacts may choose, from the lowest to the highest. */
    public List<Priority> priorities() {
        return work.priorities();
    }

    /**
     * Opens a ticket; the same form opens one only.
     *
     * @return its number
     * @throws TicketRefusedException about what is not acceptable
     */
    @RolesAllowed(Permissions.PORTAL_WRITE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public String create(PortalTicket entered) {
        limits.demand(Limit.PORTAL_MESSAGE, current.get().login());
        return work.create(entered, current.get());
    }

    /**
     * Writes to a ticket, closes it, or both; what becomes of an answer to one that is closed is the rule of its queue.
     *
     * @return the number of the ticket in which the answer stands
     * @throws TicketNotFoundException when the contact does not see the ticket any more
     * @throws TicketRefusedException when it takes no answer
     */
    @RolesAllowed(Permissions.PORTAL_WRITE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public String answer(String number, PortalAnswer answer) {
        limits.demand(Limit.PORTAL_MESSAGE, current.get().login());
        var seen = find(number).orElseThrow(() -> new TicketNotFoundException(number));
        return work.answer(seen, answer, current.get());
    }

    private SignedInContact reader(PortalTicketFilter filter) {
        var reader = current.get();
        if (filter.view() == View.COMPANY && !reader.company()) {
            throw new TicketNotFoundException("–");
        }
        return reader;
    }

    private static List<Long> wanted(SignedInContact reader, PortalTicketFilter filter) {
        return reader.customers().stream()
                .filter(customer ->
                        filter.customers().isEmpty() || filter.customers().contains(customer.number()))
                .map(SignedInContact.Membership::id)
                .toList();
    }

    private PortalScope scope(SignedInContact reader) {
        return new PortalScope(reader, clock.instant());
    }
}
