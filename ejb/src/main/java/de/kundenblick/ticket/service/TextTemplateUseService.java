package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.template.FilledTemplate;
import de.kundenblick.ticket.template.Placeholders;
import de.kundenblick.ticket.template.TemplateKind;
import de.kundenblick.ticket.template.TemplateRefusedException;
import de.kundenblick.ticket.template.TemplateRow;
import de.kundenblick.ticket.template.TextTemplate;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Offers texts to whoever writes, with their placeholders filled from a ticket that the caller may see. */
@Stateless
@RolesAllowed({Permissions.TICKET_EDIT, Permissions.TICKET_CREATE})
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class TextTemplateUseService {
    /** No queue has this id: only what is offered everywhere is found. */
    private static final long NOWHERE = 0;

    @Inject
    TemplateRepository templates;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** What is offered for a ticket; what is used most comes first. Nothing for a ticket that the caller cannot see. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TemplateRow> offered(TemplateKind kind, String number) {
        return visible(number)
                .map(ticket -> templates.offered(kind, ticket.getQueue().getId()))
                .orElse(List.of());
    }

    /**
     * What is offered for a ticket that is about to be opened; what is used most comes first.
     *
     * @param queueId null as long as none is chosen
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TemplateRow> offeredForNew(Long queueId) {
        return templates.offered(TemplateKind.NEW_TICKET, queueId != null && isReadable(queueId) ? queueId : NOWHERE);
    }

    /**
     * A text for a ticket that is there; counts as its use.
     *
     * @throws TicketNotFoundException when the caller may not see the ticket
     * @throws TemplateRefusedException when the text is gone, or not for this queue
     */
    public FilledTemplate use(long id, String number) {
        var ticket = ticket(number);
        var template = usable(id, ticket.getQueue());
        return filled(template, values(ticket, template.getLanguage()));
    }

    /**
     * A text for a ticket that is about to be opened; counts as its use.
     *
     * @param customerNumber null as long as none is chosen, as all others
     * @throws TemplateRefusedException when the text is gone, or not for this queue
     */
    public FilledTemplate useForNew(long id, Long queueId, String customerNumber, String contactLogin) {
        Queue queue = queueId != null && isReadable(queueId)
                ? templates.queue(queueId).orElse(null)
                : null;
        var template = usable(id, queue);
        var customer = customerNumber == null
                ? null
                : templates.customer(customerNumber).orElse(null);
        var contact =
                contactLogin == null ? null : templates.contact(contactLogin).orElse(null);
        return filled(
                template,
                new TemplateValues(
                        null, customer, contact, queue, writer(), Locale.forLanguageTag(template.getLanguage())));
    }

    /**
     * How texts would look at a ticket; counts as no use.
     *
     * @throws TicketNotFoundException when the caller may not see the ticket
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public FilledTemplate preview(String subject, String body, String language, String number) {
        var values = values(ticket(number), language);
        return new FilledTemplate(Placeholders.fill(subject, values), Placeholders.fill(body, values));
    }

    private FilledTemplate filled(TextTemplate template, TemplateValues values) {
        templates.countUse(template.getId());
        return new FilledTemplate(
                Placeholders.fill(template.getSubject(), values), Placeholders.fill(template.getBody(), values));
    }

    /** @param queue null for what is offered in all of them */
    private TextTemplate usable(long id, Queue queue) {
        return templates
                .find(id)
                .filter(TextTemplate::isValid)
                .filter(found -> found.isEverywhere() || queue != null && templates.isOfferedIn(id, queue.getId()))
                .orElseThrow(TemplateRefusedException::notFound);
    }

    private Ticket ticket(String number) {
        return visible(number).orElseThrow(() -> new TicketNotFoundException(number));
    }

    private Optional<Ticket> visible(String number) {
        return templates
                .ticket(number)
                .filter(found -> isReadable(found.getQueue().getId()));
    }

    private TemplateValues values(Ticket ticket, String language) {
        return new TemplateValues(
                ticket,
                ticket.getCustomer(),
                ticket.getContact(),
                ticket.getQueue(),
                writer(),
                Locale.forLanguageTag(language));
    }

    private TemplateValues.Writer writer() {
        var me = templates.employee(current.id());
        return new TemplateValues.Writer(
                me.getName(), me.getEmail(), current.preferences().zone(), clock.instant());
    }

    private boolean isReadable(long queueId) {
        return readableQueues.scope(context).holds(queueId);
    }
}
