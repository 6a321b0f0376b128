package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketState;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be done to tickets, whoever wants it. */
@ArquillianTest
class TicketRulesIT {
    @Inject
    WorkedTickets tickets;

    private Fixtures given;

    @BeforeEach
    void begin() {
        given = tickets.given;
    }

    @Test
    void aStateThatWaitsDemandsAMomentInTheFuture() {
        given.ticket("T-1");
        var past = Instant.now().minusSeconds(1);

        assertThatThrownBy(() -> tickets.enter("T-1", TicketState.PENDING_REMINDER, null))
                .hasMessage("ticket.refusal.momentMissing");
        assertThatThrownBy(() -> tickets.enter("T-1", TicketState.PENDING_AUTO_CLOSE_SUCCESSFUL, past))
                .hasMessage("ticket.refusal.momentPast");
        assertThatThrownBy(
                        () -> tickets.enter("T-1", TicketState.PENDING_REMINDER, Instant.parse("9999-12-31T00:00:00Z")))
                .hasMessage("ticket.refusal.momentTooFar");
        assertThat(tickets.column("T-1", "pending_until")).isNull();
    }

    @Test
    void aClosedTicketTakesNotesAndAnotherStateOnly() throws Exception {
        given.ticket("T-1").state(TicketState.CLOSED_SUCCESSFUL);
        given.queue("billing");
        var refused = List.<Consumer<TicketAction>>of(
                action -> action.rank(Priority.HIGH),
                action -> action.rename("Neu"),
                action -> action.moveTo(tickets.queue("billing")),
                action -> action.giveTo(tickets.employee("agent")),
                action -> action.lock(LockKind.LOCK),
                action -> action.makeResponsible(tickets.employee("agent")),
                action -> action.classify(new Classification()),
                action -> action.concern(tickets.customer("K-2"), null),
                action -> action.write(NewMessage.answer(MessageChannel.PHONE, "Hallo")));

        for (var change : refused) {
            assertThatThrownBy(() -> tickets.change("T-1", change)).hasMessage("ticket.refusal.closed");
        }
        tickets.change("T-1", action -> action.write(NewMessage.note("Kunde war zufrieden.")));
        tickets.change("T-1", action -> {
            action.enter(tickets.state(TicketState.OPEN), null);
            action.rank(Priority.HIGH);
        });

        assertThat(tickets.history("T-1"))
                .containsExactly(
                        "Petra Adler|MESSAGE_INTERNAL|–|NOTE",
                        "Petra Adler|STATE|closed successful|open",
                        "Petra Adler|PRIORITY|NORMAL|HIGH");
    }

    @Test
    void aMergedTicketTakesNothing() {
        given.ticket("T-1").state(TicketState.MERGED);

        assertThatThrownBy(() -> tickets.enter("T-1", TicketState.OPEN, null)).hasMessage("ticket.refusal.merged");
        assertThatThrownBy(() -> tickets.change("T-1", action -> action.write(NewMessage.note("Hallo"))))
                .hasMessage("ticket.refusal.merged");
        assertThatThrownBy(() -> tickets.change("T-1", action -> action.watch(tickets.employee("agent"))))
                .hasMessage("ticket.refusal.merged");
    }

    @Test
    void aQueueThatIsInvalidTakesNoTickets() {
        given.ticket("T-1");
        given.queue("old").invalid();

        assertThatThrownBy(() -> tickets.change("T-1", action -> action.moveTo(tickets.queue("old"))))
                .hasMessage("ticket.refusal.queueInvalid");
    }

    @Test
    void textsAreRefusedAtTheirField() {
        given.ticket("T-1");

        assertThatThrownBy(() -> tickets.change("T-1", action -> action.write(NewMessage.note(" \n\u0000 "))))
                .hasMessage("ticket.refusal.textMissing");
        assertThatThrownBy(() -> tickets.change("T-1", action -> action.write(NewMessage.note("x".repeat(200_001)))))
                .hasMessage("ticket.refusal.textTooLong");
        assertThatThrownBy(() -> tickets.change("T-1", action -> action.rename("\u202e ")))
                .hasMessage("ticket.refusal.subjectMissing");
        assertThatThrownBy(() -> tickets.change("T-1", action -> action.rename("x".repeat(201))))
                .hasMessage("ticket.refusal.subjectTooLong");
    }
}
