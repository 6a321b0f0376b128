package de.kundenblick.ticket.sla;

import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.StateType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a ticket, as far as promises go.
 *
 * @param messages in their order
 * @param phases the states that the ticket went through, in their order; the last one lasts
 */
public record Course(Instant created, List<Message> messages, List<Phase> phases) {
    public Course {
        messages = messages.stream().sorted(Comparator.comparing(Message::at)).toList();
        phases = phases.stream().sorted(Comparator.comparing(Phase::from)).toList();
    }

    /** @param visible whether the customer may see it */
    public record Message(Instant at, MessageSender sender, boolean visible) {
        boolean isAnswer() {
            return sender == MessageSender.AGENT && visible;
        }

        boolean isFromCustomer() {
            return sender == MessageSender.CUSTOMER;
        }
    }

    public record Phase(Instant from, StateType type, Suspension suspension) {}

    Optional<Message> firstAnswer() {
        return messages.stream().filter(Message::isAnswer).findFirst();
    }

    Optional<Message> lastAnswer() {
        return messages.stream().filter(Message::isAnswer).reduce((earlier, later) -> later);
    }

    /** The oldest message of the customer after the last answer. */
    Optional<Message> oldestUnanswered() {
        Message oldest = null;
        for (Message message : messages) {
            if (message.isAnswer()) {
                oldest = null;
            } else if (message.isFromCustomer() && oldest == null) {
                oldest = message;
            }
        }
        return Optional.ofNullable(oldest);
    }

    /** The state now; a ticket that nothing is known of is open. */
    Phase current() {
        return phases.isEmpty() ? new Phase(created, StateType.OPEN, Suspension.NONE) : phases.get(phases.size() - 1);
    }

    Optional<Instant> firstClosed() {
        return phases.stream()
                .filter(phase -> phase.type() == StateType.CLOSED)
                .map(Phase::from)
                .findFirst();
    }

    /** Since when the ticket has been closed, whatever closed states it went through; empty when it is not. */
    Optional<Instant> closedSince() {
        Instant since = null;
        for (Phase phase : phases) {
            if (phase.type() != StateType.CLOSED) {
                since = null;
            } else if (since == null) {
                since = phase.from();
            }
        }
        return Optional.ofNullable(since);
    }

    /** @param whenClosed whether the time after its end is not counted either */
    List<Pause> pauses(boolean whenClosed) {
        var pauses = new ArrayList<Pause>();
        for (int index = 0; index < phases.size(); index++) {
            Phase phase = phases.get(index);
            boolean closed = phase.type().isFinal();
            boolean stops = closed ? whenClosed : phase.suspension() != Suspension.NONE;
            if (stops) {
                add(pauses, new Pause(phase.from(), end(index), closed));
            }
        }
        return pauses;
    }

    private Instant end(int index) {
        return index + 1 < phases.size() ? phases.get(index + 1).from() : null;
    }

    /** Two of a kind that follow each other are one. */
    private static void add(List<Pause> pauses, Pause next) {
        Pause last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
        if (last != null && next.from().equals(last.to()) && next.closed() == last.closed()) {
            pauses.set(pauses.size() - 1, new Pause(last.from(), next.to(), last.closed()));
        } else if (!next.from().equals(next.to())) {
            pauses.add(next);
        }
    }
}
