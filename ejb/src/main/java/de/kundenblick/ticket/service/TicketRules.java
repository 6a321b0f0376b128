package de.kundenblick.ticket.service;

import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.SafeHtml;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.Queue;
import java.time.Duration;
import java.time.Instant;

/** What a ticket accepts, whoever asks. */
final class TicketRules {
    private static final int LONGEST_SUBJECT = 200;
    private static final Duration FURTHEST = Duration.ofDays(3660);

    private TicketRules() {}

    /** A ticket that is closed has to be opened again first; one that went on elsewhere takes nothing at all. */
    static void checkChangeable(Ticket ticket) {
        checkNotMerged(ticket);
        if (ticket.getState().getType().isFinal()) {
            throw TicketRefusedException.closed(ticket.getNumber());
        }
    }

    static void checkNotMerged(Ticket ticket) {
        if (ticket.getState().getType() == StateType.MERGED) {
            throw TicketRefusedException.merged(
                    ticket.getNumber(),
                    ticket.getMergedInto() == null
                            ? "–"
                            : ticket.getMergedInto().getNumber());
        }
    }

    /** @param until demanded by a state that waits, and of no importance to others */
    static void checkState(TicketState state, Instant until, Instant now) {
        if (!state.isValid()) {
            throw TicketRefusedException.stateInvalid(state.getName());
        }
        if (!state.getType().isPending()) {
            return;
        }
        if (until == null) {
            throw TicketRefusedException.momentMissing();
        }
        if (!until.isAfter(now)) {
            throw TicketRefusedException.momentPast();
        }
        if (until.isAfter(now.plus(FURTHEST))) {
            throw TicketRefusedException.momentTooFar();
        }
    }

    static void checkQueue(Queue queue) {
        if (!queue.isValid()) {
            throw TicketRefusedException.queueInvalid(queue.getName());
        }
    }

    static void checkSubject(String typed) {
        String subject = subject(typed);
        if (subject == null || subject.isEmpty()) {
            throw TicketRefusedException.subjectMissing();
        }
        if (subject.length() > LONGEST_SUBJECT) {
            throw TicketRefusedException.subjectTooLong(LONGEST_SUBJECT);
        }
    }

    static String subject(String typed) {
        return PlainText.of(typed);
    }

    /** The text as it is stored. */
    static String body(NewMessage message) {
        String body = PlainText.lines(message.body());
        if (body == null || body.isBlank()) {
            throw TicketRefusedException.textMissing();
        }
        if (body.length() > TicketMessage.LONGEST_BODY) {
            throw TicketRefusedException.textTooLong(TicketMessage.LONGEST_BODY);
        }
        return message.html() ? SafeHtml.of(body) : body;
    }
}
