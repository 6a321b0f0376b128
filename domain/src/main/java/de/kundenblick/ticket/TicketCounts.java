package de.kundenblick.ticket;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many tickets of a customer the reader may see, by kind, and how many each of some contacts has.
 *
 * @param byType of this customer
 * @param escalated of this customer
 * @param byContact wherever the contact's tickets belong, for the contacts that were asked for
 */
public record TicketCounts(Map<StateType, Long> byType, long escalated, Map<Long, Map<StateType, Long>> byContact)
        implements Serializable {

    /** One group that the database counted: of the customer, or of one contact when it names one. */
    public record Group(Long contactId, StateType type, long count) {}

    /** @param escalated tickets of the customer whatever their state */
    public static TicketCounts of(List<Group> groups, long escalated) {
        var byType = new EnumMap<StateType, Long>(StateType.class);
        var byContact = new HashMap<Long, Map<StateType, Long>>();
        for (Group group : groups) {
            Map<StateType, Long> counts = group.contactId() == null
                    ? byType
                    : byContact.computeIfAbsent(group.contactId(), id -> new EnumMap<>(StateType.class));
            counts.merge(group.type(), group.count(), Long::sum);
        }
        return new TicketCounts(byType, escalated, byContact);
    }

    public long of(TicketSelection selection) {
        return selection == TicketSelection.ESCALATED ? escalated : sum(byType, selection.stateTypes());
    }

    public long ofContact(long contactId, TicketSelection selection) {
        return sum(byContact.getOrDefault(contactId, Map.of()), selection.stateTypes());
    }

    private static long sum(Map<StateType, Long> counts, Set<StateType> types) {
        return types.stream().mapToLong(type -> counts.getOrDefault(type, 0L)).sum();
    }
}
