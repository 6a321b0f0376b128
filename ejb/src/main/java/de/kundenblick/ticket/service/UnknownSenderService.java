package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.mail.UnknownSender;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;

/** Senders of mails whom nobody knows: who they may be, and saying who they are. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class UnknownSenderService {
    /** As many other tickets as go along at once. */
    public static final int MOST = 200;

    private static final Pattern FORWARDED = Pattern.compile("(wg|fw|fwd|wtr)\\s*:.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED_SENDER =
            Pattern.compile("(?im)^[>\\s*]{0,5}(?:von|from)[*\\s]{0,3}:.{0,200}?([\\w.+-]{1,64}@[\\w.-]{1,190}\\w)");

    @Inject
    UnknownSenderRepository stored;

    @Inject
    TicketAccess access;

    @Inject
    ReadableQueues readable;

    @Inject
    TicketChoiceRepository choices;

    @Inject
    TicketWork work;

    @Inject
    TicketWorkRepository tickets;

    @Resource
    SessionContext context;

    /** Empty for a ticket that is somebody's, or that the caller may not see. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<UnknownSender> of(long ticketId) {
        var scope = readable.scope(context);
        return scope.isEmpty()
                ? Optional.empty()
                : stored.firstMail(ticketId, scope)
                        .map(mail -> stored.sender(mail, quoted(mail), ticketId, scope, MOST));
    }

    private static String quoted(UnknownSenderRepository.FirstMail mail) {
        var matcher = QUOTED_SENDER.matcher(mail.body());
        return FORWARDED.matcher(mail.subject()).matches() && matcher.find()
                ? SenderAddress.plain(matcher.group(1))
                : "";
    }

    /**
     * Says whose the ticket is. Further mails from the address are known from then on, unless it is a colleague's.
     *
     * @param contactLogin null when only the customer is known
     * @param all whether the other unfinished tickets of the address go along
     * @return how many tickets it were
     * @throws TicketNotFoundException when the caller does not see the ticket
     * @throws TicketRefusedException when there is no such customer or contact, or the ticket is somebody's by now
     */
    @RolesAllowed(Permissions.TICKET_EDIT)
    public int assign(String number, String customerNumber, String contactLogin, boolean all) {
        var ticket = access.lock(number, context);
        var scope = readable.scope(context);
        var mail =
                stored.firstMail(ticket.getId(), scope).orElseThrow(() -> TicketRefusedException.senderKnown(number));
        var customer = choices.customer(customerNumber == null ? "" : customerNumber)
                .filter(found -> !found.equals(ticket.getCustomer()))
                .orElseThrow(TicketRefusedException::customerMissing);
        var contact = contactLogin == null
                ? null
                : choices.contact(contactLogin, customer)
                        .orElseThrow(() -> TicketRefusedException.notOffered("contact"));
        concern(ticket, customer, contact);
        if (!mail.staff()) {
            stored.remember(mail.address(), customer.getId(), contact == null ? null : contact.getId());
        }
        if (!all || mail.staff()) {
            return 1;
        }
        var further = stored.further(mail.address(), ticket.getId(), scope, MOST);
        further.forEach(id -> tickets.lock(id).ifPresent(other -> concern(other, customer, contact)));
        return 1 + further.size();
    }

    private void concern(Ticket ticket, Customer customer, Contact contact) {
        work.change(ticket, access.actor(), action -> action.concern(customer, contact));
    }
}
