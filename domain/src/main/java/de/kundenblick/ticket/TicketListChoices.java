package de.kundenblick.ticket;

import de.kundenblick.account.Choice;
import de.kundenblick.ticket.queue.QueueTree;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What tickets can be filtered by, and what they can be given.
 *
 * @param queues that the reader may see
 * @param people enabled employees
 */
public record TicketListChoices(
        QueueTree queues,
        List<State> states,
        List<Choice> types,
        List<Choice> services,
        List<Choice> serviceLevels,
        List<Choice> teams,
        List<Choice> people)
        implements Serializable {

    /** @param valid whether tickets may still enter it */
    public record State(long id, String name, StateType type, boolean valid) implements Serializable {}

    public List<Long> states(Set<StateType> ofTypes) {
        return states.stream()
                .filter(state -> ofTypes.contains(state.type()))
                .map(State::id)
                .toList();
    }
}
