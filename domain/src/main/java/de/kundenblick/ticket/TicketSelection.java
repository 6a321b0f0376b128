package de.kundenblick.ticket;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which tickets a number counts and the list behind it shows. */
public enum TicketSelection {
    ALL(Set.of(StateType.values())),
    NEW(Set.of(StateType.NEW)),
    OPEN(Set.of(StateType.OPEN)),
    UNFINISHED(StateType.UNFINISHED),
    PENDING_AUTO(Set.of(StateType.PENDING_AUTO)),
    CLOSED(Set.of(StateType.CLOSED)),
    REMOVED(Set.of(StateType.REMOVED)),
    MERGED(Set.of(StateType.MERGED)),

    /** A running target lies in the past, whatever the state. */
    ESCALATED(Set.of(StateType.values()));

    private final Set<StateType> stateTypes;

    TicketSelection(Set<StateType> stateTypes) {
        this.stateTypes = stateTypes;
    }

    public Set<StateType> stateTypes() {
        return stateTypes;
    }

    /** As it stands in addresses: {@code pending-auto}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for anything that is no selection's {@link #slug}. */
    public static Optional<TicketSelection> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(selection -> selection.slug().equals(slug))
                .findFirst();
    }
}
