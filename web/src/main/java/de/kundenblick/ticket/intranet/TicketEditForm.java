package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketChoices;
import de.kundenblick.ticket.TicketChoices.ServiceChoice;
import de.kundenblick.ticket.TicketFields;
import de.kundenblick.ticket.TicketView;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What is typed about a ticket. What it has stays on offer, also when nobody else could choose it any more. */
public class TicketEditForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Choice> queues;
    private final List<Choice> types;
    private final List<ServiceChoice> services;
    private final List<Choice> serviceLevels;
    private List<Choice> people;
    private String subject;
    private Long queueId;
    private Priority priority;
    private Long ownerId;
    private Long responsibleId;
    private Long typeId;
    private Long serviceId;
    private Long serviceLevelId;
    private final PartyForm party = new PartyForm();

    TicketEditForm(TicketView ticket, TicketChoices choices) {
        queues = with(choices.queues(), ticket.queue());
        types = with(choices.types(), ticket.type());
        services = withService(choices.services(), ticket.service());
        serviceLevels = with(choices.serviceLevels(), ticket.serviceLevel());
        people = with(with(choices.people(), ticket.owner()), ticket.responsible());
        subject = ticket.row().subject();
        queueId = ticket.queue().id();
        priority = ticket.row().priority();
        ownerId = id(ticket.owner());
        responsibleId = id(ticket.responsible());
        typeId = id(ticket.type());
        serviceId = id(ticket.service());
        serviceLevelId = id(ticket.serviceLevel());
        var customer = ticket.customer();
        party.chooseCustomer(customer.id(), customer.number(), customer.name(), customer.creditHold());
        party.chooseContact(customer.contactLogin(), customer.contactName());
    }

    NamedFields fields() {
        return NamedFields.of(new TicketFields(
                subject,
                chosen(queues, queueId),
                priority,
                chosen(people, ownerId),
                chosen(people, responsibleId),
                chosen(types, typeId),
                services.stream()
                        .filter(service -> service.id().equals(serviceId))
                        .map(service -> new Choice(service.id(), service.name()))
                        .findFirst()
                        .orElse(null),
                chosen(serviceLevels, serviceLevelId),
                party.getCustomer(),
                party.getContact()));
    }

    /** Whoever cannot see the new queue is not on offer any more. */
    void offer(List<Choice> newPeople) {
        people = newPeople;
    }

    /** A service brings its service level. */
    public void serviceChosen() {
        services.stream()
                .filter(service -> service.id().equals(serviceId) && service.serviceLevelId() != null)
                .findFirst()
                .ifPresent(service -> serviceLevelId = service.serviceLevelId());
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

    public List<Choice> getQueues() {
        return queues;
    }

    public List<Choice> getTypes() {
        return types;
    }

    public List<ServiceChoice> getServices() {
        return services;
    }

    public List<Choice> getServiceLevels() {
        return serviceLevels;
    }

    public List<Choice> getPeople() {
        return people;
    }

    public PartyForm getParty() {
        return party;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Long getQueueId() {
        return queueId;
    }

    public void setQueueId(Long queueId) {
        this.queueId = queueId;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }

    public Long getTypeId() {
        return typeId;
    }

    public void setTypeId(Long typeId) {
        this.typeId = typeId;
    }

    public Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(Long serviceId) {
        this.serviceId = serviceId;
    }

    public Long getServiceLevelId() {
        return serviceLevelId;
    }

    public void setServiceLevelId(Long serviceLevelId) {
        this.serviceLevelId = serviceLevelId;
    }
}
