package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.PhoneTicket;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.TicketType;
import de.kundenblick.ticket.sla.Service;
import de.kundenblick.ticket.sla.ServiceLevel;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Opens tickets for customers who call. */
@Stateless
@RolesAllowed(Permissions.TICKET_CREATE)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class TicketCreateService {
    @Inject
    TicketWork work;

    @Inject
    TicketAccess access;

    @Inject
    TicketChoiceRepository choices;

    @Inject
    TicketWorkRepository stored;

    @Inject
    ReadableQueues readableQueues;

    @Resource
    SessionContext context;

    /**
     * @return the number of the new ticket
     * @throws TicketRefusedException about the field that is not acceptable
     */
    public String create(PhoneTicket noted) {
        var queue = access.queue(noted.queueId(), context);
        var customer = choices.customer(noted.customerNumber()).orElseThrow(TicketRefusedException::customerMissing);
        var contact = noted.contactLogin() == null
                ? null
                : choices.contact(noted.contactLogin(), customer)
                        .orElseThrow(() -> TicketRefusedException.notOffered("contact"));
        var message = new NewMessage(
                MessageSender.CUSTOMER, MessageChannel.PHONE, noted.visible(), noted.subject(), noted.text(), false);
        var wanted = new NewTicket(
                noted.subject(),
                stored.find(TicketState.class, noted.stateId())
                        .filter(state -> state.getType() != StateType.MERGED)
                        .orElseThrow(() -> TicketRefusedException.notOffered("state")),
                noted.pendingUntil(),
                queue,
                customer,
                contact,
                noted.priority(),
                access.person("owner", noted.ownerId(), queue),
                access.person("responsible", noted.responsibleId(), queue),
                new Classification(
                        chosen(TicketType.class, noted.typeId(), "type"),
                        chosen(Service.class, noted.serviceId(), "service"),
                        chosen(ServiceLevel.class, noted.serviceLevelId(), "serviceLevel")),
                message);
        var actor = access.actor();
        var ticket = work.create(wanted, actor);
        return ticket.getNumber();
    }

    /** Tickets that are not finished yet, of the same contact and with the same subject: the call may be about one. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TicketRow> similar(String customerNumber, String contactLogin, String subject) {
        var scope = readableQueues.scope(context);
        return scope.isEmpty() || subject == null || customerNumber == null
                ? List.of()
                : choices.similar(customerNumber, contactLogin, TicketRules.subject(subject), scope);
    }

    private <T> T chosen(Class<T> type, Long id, String input) {
        return id == null ? null : stored.find(type, id).orElseThrow(() -> TicketRefusedException.notOffered(input));
    }
}
