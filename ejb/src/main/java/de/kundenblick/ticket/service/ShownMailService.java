package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.TicketNotFoundException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/** Messages of tickets as the mails that they are; nothing of tickets that the caller may not see. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ShownMailService {
    @Inject
    ShownMailRepository mails;

    @Inject
    TicketWork work;

    @Inject
    TicketAccess access;

    @Inject
    ReadableQueues readableQueues;

    @Resource
    SessionContext context;

    /**
     * The HTML of a mail.
     *
     * @param html as it came, not safe to be shown
     * @param pictures the files within it, by the name that the text calls them
     */
    public record Body(String html, Map<String, Long> pictures) {}

    /** @throws TicketNotFoundException when the caller may not read a mail of that id, or it has no HTML */
    public Body body(long messageId) {
        var scope = readableQueues.scope(context);
        if (scope.isEmpty()) {
            throw new TicketNotFoundException("");
        }
        return mails.html(messageId, scope)
                .map(html -> new Body(html, mails.pictures(messageId)))
                .orElseThrow(() -> new TicketNotFoundException(""));
    }

    /**
     * Lets the customer see what somebody wrote who had nothing to do with the ticket before. Nothing happens when that is
     * so already.
     *
     * @throws TicketNotFoundException when the caller may not see such a ticket, or it holds no such message
     */
    @RolesAllowed(Permissions.TICKET_EDIT)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void reveal(String number, long messageId) {
        var ticket = access.lock(number, context);
        var message = mails.message(messageId)
                .filter(found -> found.getTicket().equals(ticket) && found.getSender() == MessageSender.CUSTOMER)
                .orElseThrow(() -> new TicketNotFoundException(number));
        if (!message.isVisible()) {
            TicketRules.checkNotMerged(ticket);
            work.change(ticket, access.actor(), action -> {
                message.reveal();
                action.record(EventKind.MESSAGE_REVEALED, null, message.getAuthor());
            });
        }
    }
}
