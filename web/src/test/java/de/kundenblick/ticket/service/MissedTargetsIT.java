package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.GivenPromises;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.TicketState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether a promise was kept is known when a ticket is done. */
@ArquillianTest
class MissedTargetsIT {
    private static final Instant YESTERDAY =
            Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MICROS);
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    WorkedTickets tickets;

    private Fixtures given;

    private GivenPromises promises;

    private long always;

    @BeforeEach
    void promise() {
        given = tickets.given;
        promises = new GivenPromises(given);
        always = promises.always("Immer");
        promises.queue("support", always, 60, 120, 480);
        given.ticket("T-1").in("support").enteredAt(YESTERDAY);
    }

    @Test
    void whatIsMetInAPauseIsMetInTime() throws Exception {
        promises.queue("support", always, 30 * 60, null, 48 * 60);
        promises.suspension(TicketState.PENDING_REMINDER, "PAUSE");
        change(action -> action.enter(
                tickets.state(TicketState.PENDING_REMINDER), Instant.now().plus(HOUR)));
        Instant paused = moment("T-1", "changed_at");
        assertThat(moment("T-1", "first_response_promised")).isNull();

        change(action -> action.write(NewMessage.answer(MessageChannel.EMAIL, "Kommt.")));
        change(action -> action.enter(tickets.state(TicketState.CLOSED_SUCCESSFUL), null));

        assertThat(moment("T-1", "first_response_promised"))
                .isEqualTo(YESTERDAY
                        .plus(HOUR.multipliedBy(30))
                        .plus(Duration.between(paused, moment("T-1", "first_response_at"))));
        assertThat(moment("T-1", "solution_promised"))
                .isEqualTo(YESTERDAY
                        .plus(HOUR.multipliedBy(48))
                        .plus(Duration.between(paused, moment("T-1", "closed_at"))));
        assertThat(missed()).containsExactly("f f");
    }

    @Test
    void aTicketClosedTooLateHasMissedItsSolutionAlsoWhenItWasCancelled() throws Exception {
        promises.queue("support", always, null, null, 60);
        promises.suspension(TicketState.PENDING_REMINDER, "CANCEL");
        change(action -> action.enter(
                tickets.state(TicketState.PENDING_REMINDER), Instant.now().plus(HOUR)));

        change(action -> action.enter(tickets.state(TicketState.CLOSED_SUCCESSFUL), null));

        assertThat(moment("T-1", "solution_promised")).isEqualTo(YESTERDAY.plus(HOUR));
        assertThat(missed()).containsExactly("t t");
    }

    @Test
    void aFirstResponseThatNeverCameIsMissedUnlessItWasCancelled() throws Exception {
        promises.queue("support", always, 60, null, null);
        promises.suspension(TicketState.PENDING_REMINDER, "CANCEL");
        change(action -> action.rename("Anders"));
        change(action -> action.enter(tickets.state(TicketState.CLOSED_SUCCESSFUL), null));
        assertThat(missed()).containsExactly("t f");

        change(action -> action.enter(
                tickets.state(TicketState.PENDING_REMINDER), Instant.now().plus(HOUR)));
        change(action -> action.enter(tickets.state(TicketState.CLOSED_SUCCESSFUL), null));

        assertThat(missed()).containsExactly("f f");
    }

    @Test
    void correctingHowATicketWasClosedMovesNoMoment() throws Exception {
        change(action -> action.enter(tickets.state(TicketState.CLOSED_SUCCESSFUL), null));
        Instant closed = moment("T-1", "closed_at");

        change(action -> action.enter(tickets.state(TicketState.CLOSED_UNSUCCESSFUL), null));

        assertThat(moment("T-1", "changed_at")).isAfter(closed);
        assertThat(moment("T-1", "closed_at")).isEqualTo(closed);
        assertThat(moment("T-1", "solved_at")).isEqualTo(closed);
    }

    @Test
    @Tag("D-67")
    @Tag("D-70")
    void nothingRunsInATicketThatWasMerged() throws Exception {
        change(action -> action.rename("Anders"));

        change(action -> action.enter(tickets.state(TicketState.MERGED), null));

        assertThat(moment("T-1", "escalates_at")).isNull();
        assertThat(moment("T-1", "solved_at")).isNull();
    }

    private void change(Consumer<TicketAction> changes) throws Exception {
        tickets.change("T-1", changes);
    }

    /** Whether any promise was missed, and the one of a solution. */
    private List<String> missed() {
        return given.database()
                .texts("SELECT concat_ws(' ', missed, solution_missed) FROM ticket WHERE number = 'T-1'");
    }

    private Instant moment(String number, String column) {
        String text = given.database()
                .texts(
                        "SELECT to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                                + " FROM ticket WHERE number = ?",
                        number)
                .get(0);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }
}
