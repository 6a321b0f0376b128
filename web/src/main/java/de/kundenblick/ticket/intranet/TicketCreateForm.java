package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.ticket.PhoneTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketChoices;
import de.kundenblick.ticket.TicketChoices.ServiceChoice;
import de.kundenblick.ticket.TicketChoices.StateChoice;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** What an agent types while a customer asks. */
public class TicketCreateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TicketChoices choices;
    private final PartyForm party = new PartyForm();
    private List<Choice> people = List.of();
    private Long queueId;
    private Long typeId;
    private Long serviceId;
    private Long serviceLevelId;
    private String subject;
    private String text;
    private boolean visible = true;
    private Long stateId;
    private LocalDateTime pendingUntil;
    private Priority priority = Priority.NORMAL;
    private Long ownerId;
    private Long responsibleId;

    /** @param proposal of a moment until which the ticket could wait */
    TicketCreateForm(TicketChoices choices, LocalDateTime proposal) {
        this.choices = choices;
        pendingUntil = proposal;
        stateId = choices.states().stream()
                .filter(state -> state.type() == StateType.OPEN)
                .map(StateChoice::id)
                .findFirst()
                .orElse(null);
        queueId = choices.queues().size() == 1 ? choices.queues().get(0).id() : null;
    }

    PhoneTicket noted(Instant until) {
        return new PhoneTicket(
                party.getCustomer(),
                party.getContact(),
                queueId,
                typeId,
                serviceId,
                serviceLevelId,
                subject,
                text,
                visible,
                stateId,
                until,
                priority,
                ownerId,
                responsibleId);
    }

    /** Whoever cannot see the queue is neither on offer nor chosen any more. */
    void offer(List<Choice> newPeople) {
        people = newPeople;
        ownerId = kept(ownerId);
        responsibleId = kept(responsibleId);
    }

    private Long kept(Long id) {
        return people.stream().anyMatch(person -> person.id().equals(id)) ? id : null;
    }

    /** A service brings its service level. */
    public void serviceChosen() {
        getServices().stream()
                .filter(service -> service.id().equals(serviceId) && service.serviceLevelId() != null)
                .findFirst()
                .ifPresent(service -> serviceLevelId = service.serviceLevelId());
    }

    /** The chosen state waits for a moment. */
    public boolean isWaiting() {
        return choices.states().stream()
                .anyMatch(state -> state.id().equals(stateId) && state.type().isPending());
    }

    public List<Choice> getQueues() {
        return choices.queues();
    }

    public List<StateChoice> getStates() {
        return choices.states().stream()
                .filter(state -> state.type() != StateType.REMOVED)
                .toList();
    }

    public List<Choice> getTypes() {
        return choices.types();
    }

    public List<ServiceChoice> getServices() {
        return choices.services();
    }

    public List<Choice> getServiceLevels() {
        return choices.serviceLevels();
    }

    public List<Choice> getPeople() {
        return people;
    }

    public PartyForm getParty() {
        return party;
    }

    public Long getQueueId() {
        return queueId;
    }

    public void setQueueId(Long queueId) {
        this.queueId = queueId;
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

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isVisible() {
        return visible;
    }

    public void setVisible(boolean visible) {
        this.visible = visible;
    }

    public Long getStateId() {
        return stateId;
    }

    public void setStateId(Long stateId) {
        this.stateId = stateId;
    }

    public LocalDateTime getPendingUntil() {
        return pendingUntil;
    }

    public void setPendingUntil(LocalDateTime pendingUntil) {
        this.pendingUntil = pendingUntil;
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
}
