package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketChoices.ServiceChoice;
import java.io.Serializable;
import java.util.List;

/** What is typed about a ticket, whether it is new or not. */
public abstract class TicketForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PartyForm party = new PartyForm();
    private List<Choice> people = List.of();
    private String subject;
    private Long queueId;
    private Priority priority;
    private Long ownerId;
    private Long responsibleId;
    private Long typeId;
    private Long serviceId;
    private Long serviceLevelId;

    public abstract List<Choice> getQueues();

    public abstract List<Choice> getTypes();

    public abstract List<ServiceChoice> getServices();

    public abstract List<Choice> getServiceLevels();

    /** Whoever cannot see the queue is not on offer any more. */
    void offer(List<Choice> newPeople) {
        people = newPeople;
    }

    /** A service brings its service level. */
    public void serviceChosen() {
        getServices().stream()
                .filter(service -> service.id().equals(serviceId) && service.serviceLevelId() != null)
                .findFirst()
                .ifPresent(service -> serviceLevelId = service.serviceLevelId());
    }

    public PartyForm getParty() {
        return party;
    }

    public List<Choice> getPeople() {
        return people;
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
