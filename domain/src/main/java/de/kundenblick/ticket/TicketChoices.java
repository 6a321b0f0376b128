package de.kundenblick.ticket;

import de.kundenblick.account.Choice;
import java.io.Serializable;
import java.util.List;

/**
 * What forms about tickets offer; of each kind only what is valid.
 *
 * @param queues that the caller may work in
 * @param people who may see the queue that was asked about
 */
public record TicketChoices(
        List<Choice> queues,
        List<StateChoice> states,
        List<Choice> types,
        List<ServiceChoice> services,
        List<Choice> serviceLevels,
        List<Choice> people)
        implements Serializable {

    /** A state that can be chosen; merged is none of them. */
    public record StateChoice(Long id, String name, StateType type) implements Serializable {}

    /** @param serviceLevelId that tickets about the service begin with; null for none */
    public record ServiceChoice(Long id, String name, Long serviceLevelId) implements Serializable {}
}
