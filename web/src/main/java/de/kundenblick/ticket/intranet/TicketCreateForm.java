package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.ticket.PhoneTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketChoices;
import de.kundenblick.ticket.TicketChoices.ServiceChoice;
import de.kundenblick.ticket.TicketChoices.StateChoice;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** What an agent types while a customer asks. */
public class TicketCreateForm extends TicketForm {
    private static final long serialVersionUID = 1L;

    private final TicketChoices choices;
    private String text;
    private boolean visible = true;
    private Long stateId;
    private LocalDateTime pendingUntil;

    /** @param proposal of a moment until which the ticket could wait */
    TicketCreateForm(TicketChoices choices, LocalDateTime proposal) {
        this.choices = choices;
        pendingUntil = proposal;
        stateId = choices.states().stream()
                .filter(state -> state.type() == StateType.OPEN)
                .map(StateChoice::id)
                .findFirst()
                .orElse(null);
        setPriority(Priority.NORMAL);
        setQueueId(choices.queues().size() == 1 ? choices.queues().get(0).id() : null);
    }

    PhoneTicket noted(Instant until) {
        return new PhoneTicket(
                getParty().getCustomer(),
                getParty().getContact(),
                getQueueId(),
                getTypeId(),
                getServiceId(),
                getServiceLevelId(),
                getSubject(),
                text,
                visible,
                stateId,
                until,
                getPriority(),
                getOwnerId(),
                getResponsibleId());
    }

    /** Whoever cannot see the queue is not chosen any more either. */
    @Override
    void offer(List<Choice> newPeople) {
        super.offer(newPeople);
        setOwnerId(kept(getOwnerId()));
        setResponsibleId(kept(getResponsibleId()));
    }

    private Long kept(Long id) {
        return getPeople().stream().anyMatch(person -> person.id().equals(id)) ? id : null;
    }

    /** The chosen state waits for a moment. */
    public boolean isWaiting() {
        return choices.states().stream()
                .anyMatch(state -> state.id().equals(stateId) && state.type().isPending());
    }

    @Override
    public List<Choice> getQueues() {
        return choices.queues();
    }

    public List<StateChoice> getStates() {
        return choices.states().stream()
                .filter(state -> state.type() != StateType.REMOVED)
                .toList();
    }

    @Override
    public List<Choice> getTypes() {
        return choices.types();
    }

    @Override
    public List<ServiceChoice> getServices() {
        return choices.services();
    }

    @Override
    public List<Choice> getServiceLevels() {
        return choices.serviceLevels();
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
}
