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
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.MailSender;
import de.kundenblick.ticket.mail.WrittenMail;
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
    MailWriting mails;

    @Inject
    MailOpening opening;

    @Resource
    SessionContext context;

    /**
     * @return the number of the new ticket
     * @throws TicketRefusedException about the field that is not acceptable
     */
    public String create(PhoneTicket noted) {
        var message = new NewMessage(
                MessageSender.CUSTOMER, MessageChannel.PHONE, noted.visible(), noted.subject(), noted.text(), false);
        return work.create(wanted(noted, message), access.actor()).getNumber();
    }

    /**
     * Opens a ticket by a mail to the customer.
     *
     * @param noted of which the text is of no importance
     * @return the number of the new ticket
     * @throws TicketRefusedException about the field that is not acceptable
     * @throws MailRefusedException when the mail cannot be sent as it was written
     */
    public String create(PhoneTicket noted, WrittenMail mail) {
        var actor = access.actor();
        var wanted = wanted(noted, null);
        boolean isDone = wanted.state().getType().isFinal();
        var opened = isDone ? wanted.in(stored.firstState(StateType.OPEN)) : wanted;
        return work.create(opened, actor, (action, none) -> {
                    mails.send(action, actor, mail);
                    if (isDone) {
                        action.enter(wanted.state(), null);
                    }
                })
                .getNumber();
    }

    /**
     * In whose name a queue writes to somebody.
     *
     * @param customerNumber null as long as none is chosen, like the contact
     * @throws TicketRefusedException when there is no such queue for the caller
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MailSender sender(Long queueId, String customerNumber, String contactLogin) {
        var customer = choices.customer(customerNumber);
        return opening.sender(
                null,
                access.queue(queueId, context),
                customer.orElse(null),
                customer.filter(found -> contactLogin != null)
                        .flatMap(found -> choices.contact(contactLogin, found))
                        .orElse(null));
    }

    private NewTicket wanted(PhoneTicket noted, NewMessage message) {
        var queue = access.queue(noted.queueId(), context);
        var customer = choices.customer(noted.customerNumber()).orElseThrow(TicketRefusedException::customerMissing);
        var contact = noted.contactLogin() == null
                ? null
                : choices.contact(noted.contactLogin(), customer)
                        .orElseThrow(() -> TicketRefusedException.notOffered("contact"));
        return new NewTicket(
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
    }

    /** Tickets that are not finished yet, of the same contact and with the same subject: the call may be about one. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TicketRow> similar(String customerNumber, String contactLogin, String subject) {
        var scope = access.scope(context);
        return scope.isEmpty() || subject == null || customerNumber == null
                ? List.of()
                : choices.similar(customerNumber, contactLogin, TicketRules.subject(subject), scope);
    }

    private <T> T chosen(Class<T> type, Long id, String input) {
        return id == null ? null : stored.find(type, id).orElseThrow(() -> TicketRefusedException.notOffered(input));
    }
}
