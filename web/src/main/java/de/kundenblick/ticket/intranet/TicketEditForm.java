package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.ticket.TicketChoices;
import de.kundenblick.ticket.TicketChoices.ServiceChoice;
import de.kundenblick.ticket.TicketFields;
import de.kundenblick.ticket.TicketView;
import java.util.List;
import java.util.stream.Stream;

/** What is typed about a ticket. What it has stays on offer, also when nobody else could choose it any more. */
public class TicketEditForm extends TicketForm {
    private static final long serialVersionUID = 1L;

    private final List<Choice> queues;
    private final List<Choice> types;
    private final List<ServiceChoice> services;
    private final List<Choice> serviceLevels;

    TicketEditForm(TicketView ticket, TicketChoices choices) {
        queues = with(choices.queues(), ticket.queue());
        types = with(choices.types(), ticket.type());
        services = withService(choices.services(), ticket.service());
        serviceLevels = with(choices.serviceLevels(), ticket.serviceLevel());
        offer(with(with(choices.people(), ticket.owner()), ticket.responsible()));
        setSubject(ticket.row().subject());
        setQueueId(ticket.queue().id());
        setPriority(ticket.row().priority());
        setOwnerId(id(ticket.owner()));
        setResponsibleId(id(ticket.responsible()));
        setTypeId(id(ticket.type()));
        setServiceId(id(ticket.service()));
        setServiceLevelId(id(ticket.serviceLevel()));
        var customer = ticket.customer();
        getParty().chooseCustomer(customer.id(), customer.number(), customer.name(), customer.creditHold());
        getParty().chooseContact(customer.contactLogin(), customer.contactName());
    }

    NamedFields fields() {
        return NamedFields.of(new TicketFields(
                getSubject(),
                chosen(queues, getQueueId()),
                getPriority(),
                chosen(getPeople(), getOwnerId()),
                chosen(getPeople(), getResponsibleId()),
                chosen(types, getTypeId()),
                services.stream()
                        .filter(service -> service.id().equals(getServiceId()))
                        .map(service -> new Choice(service.id(), service.name()))
                        .findFirst()
                        .orElse(null),
                chosen(serviceLevels, getServiceLevelId()),
                getParty().getCustomer(),
                getParty().getContact()));
    }

    private static List<Choice> with(List<Choice> offered, Choice stored) {
        return stored == null || chosen(offered, stored.id()) != null
                ? offered
                : Stream.concat(Stream.of(stored), offered.stream()).toList();
    }

    private static List<ServiceChoice> withService(List<ServiceChoice> offered, Choice stored) {
        return stored == null
                        || offered.stream().anyMatch(service -> service.id().equals(stored.id()))
                ? offered
                : Stream.concat(Stream.of(new ServiceChoice(stored.id(), stored.name(), null)), offered.stream())
                        .toList();
    }

    private static Choice chosen(List<Choice> offered, Long id) {
        return offered.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Long id(Choice choice) {
        return choice == null ? null : choice.id();
    }

    @Override
    public List<Choice> getQueues() {
        return queues;
    }

    @Override
    public List<Choice> getTypes() {
        return types;
    }

    @Override
    public List<ServiceChoice> getServices() {
        return services;
    }

    @Override
    public List<Choice> getServiceLevels() {
        return serviceLevels;
    }
}
