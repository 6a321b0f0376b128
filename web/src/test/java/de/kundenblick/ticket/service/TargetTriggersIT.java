package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.GivenPromises;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.Statements;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MergeOrder;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.TicketType;
import de.kundenblick.ticket.sla.Service;
import de.kundenblick.ticket.sla.ServiceLevel;
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

/** Whatever happens to a ticket, its targets are right afterwards. Time is always working time here. */
@ArquillianTest
class TargetTriggersIT {
    private static final Instant YESTERDAY =
            Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MICROS);
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    WorkedTickets tickets;

    @Inject
    TargetKeeper keeper;

    @Inject
    TicketMergeService merging;

    @Inject
    AsAgent asAgent;

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
    @Tag("D-70")
    void aNewTicketHasTargets() throws Exception {
        given.customer("K-1");
        String number = tickets.create(() -> NewTicket.of(
                "Drucker",
                tickets.state("new"),
                tickets.queue("support"),
                tickets.customer("K-1"),
                null,
                NewMessage.ofCustomer(MessageChannel.PHONE, "Er brennt.")));

        Instant created = moment(number, "created_at");
        assertThat(moment(number, "first_response_due")).isEqualTo(created.plus(HOUR));
        assertThat(moment(number, "update_due")).isEqualTo(created.plus(HOUR.multipliedBy(2)));
        assertThat(moment(number, "solution_due")).isEqualTo(created.plus(HOUR.multipliedBy(8)));
        assertThat(moment(number, "escalates_at")).isEqualTo(created.plus(HOUR));
    }

    @Test
    @Tag("D-64")
    @Tag("D-70")
    void aMessageMovesTheTargets() throws Exception {
        change(action -> action.write(NewMessage.note("Nur für uns.")));
        assertThat(moment("T-1", "first_response_due")).isEqualTo(YESTERDAY.plus(HOUR));

        change(action -> action.write(NewMessage.ofCustomer(MessageChannel.EMAIL, "Was ist?")));
        assertThat(moment("T-1", "update_due"))
                .isEqualTo(moment("T-1", "changed_at").plus(HOUR.multipliedBy(2)));

        change(action -> action.write(NewMessage.answer(MessageChannel.EMAIL, "Kommt.")));
        assertThat(moment("T-1", "first_response_due")).isNull();
        assertThat(moment("T-1", "update_due")).isNull();
        assertThat(moment("T-1", "first_response_at")).isEqualTo(moment("T-1", "changed_at"));
        assertThat(moment("T-1", "escalates_at")).isEqualTo(YESTERDAY.plus(HOUR.multipliedBy(8)));
        assertThat(events("T-1")).contains("Petra Adler FIRST_RESPONSE_STOP", "Petra Adler UPDATE_STOP");
    }

    @Test
    @Tag("D-67")
    @Tag("D-70")
    void aTicketThatIsClosedDoesNotEscalate() throws Exception {
        promises.queue("support", always, 60, null, 48 * 60);
        change(action -> action.rename("Anders"));
        assertThat(moment("T-1", "escalates_at")).isEqualTo(YESTERDAY.plus(HOUR));

        change(action -> action.enter(tickets.state(TicketState.CLOSED_SUCCESSFUL), null));
        assertThat(moment("T-1", "escalates_at")).isNull();
        assertThat(moment("T-1", "solution_due")).isNull();
        assertThat(moment("T-1", "solved_at")).isEqualTo(moment("T-1", "closed_at"));
        assertThat(events("T-1")).contains("Petra Adler SOLUTION_STOP");

        change(action -> action.enter(tickets.state(TicketState.OPEN), null));
        assertThat(moment("T-1", "solution_due")).isAfter(YESTERDAY.plus(HOUR.multipliedBy(48)));
    }

    @Test
    @Tag("D-68")
    @Tag("D-70")
    void aStateThatPausesStopsTheTime() throws Exception {
        promises.queue("support", always, 30 * 60, null, null);
        promises.suspension(TicketState.PENDING_REMINDER, "PAUSE");

        change(action -> action.enter(
                tickets.state(TicketState.PENDING_REMINDER), Instant.now().plus(HOUR)));
        assertThat(moment("T-1", "first_response_due")).isNull();

        Instant paused = moment("T-1", "changed_at");
        change(action -> action.enter(tickets.state(TicketState.OPEN), null));
        assertThat(moment("T-1", "first_response_due"))
                .isEqualTo(YESTERDAY
                        .plus(HOUR.multipliedBy(30))
                        .plus(Duration.between(paused, moment("T-1", "changed_at"))));
    }

    @Test
    @Tag("D-68")
    void aPauseIsKnownAlsoWhenItsStateIsCalledOtherwise() throws Exception {
        promises.queue("support", always, 30 * 60, null, null);
        promises.suspension(TicketState.PENDING_REMINDER, "PAUSE");
        change(action -> action.enter(
                tickets.state(TicketState.PENDING_REMINDER), Instant.now().plus(HOUR)));
        change(action -> action.enter(tickets.state(TicketState.OPEN), null));
        Instant due = moment("T-1", "first_response_due");

        given.database()
                .update("UPDATE ticket_state SET name = 'kept waiting' WHERE name = ?", TicketState.PENDING_REMINDER);
        change(action -> action.rename("Anders"));

        assertThat(moment("T-1", "first_response_due")).isEqualTo(due);
    }

    @Test
    @Tag("D-63")
    @Tag("D-70")
    void theServiceLevelGoesBeforeTheQueue() throws Exception {
        long gold = promises.serviceLevel("Gold", always, 10, null, null);

        change(action -> action.classify(new Classification(null, null, tickets.em.find(ServiceLevel.class, gold))));

        assertThat(moment("T-1", "first_response_due")).isEqualTo(YESTERDAY.plus(Duration.ofMinutes(10)));
        assertThat(moment("T-1", "solution_due")).isNull();

        long silver = promises.serviceLevel("Silber", always, 20, null, 30);
        change(action -> action.classify(new Classification(null, null, tickets.em.find(ServiceLevel.class, silver))));

        assertThat(moment("T-1", "first_response_due")).isEqualTo(YESTERDAY.plus(Duration.ofMinutes(20)));
        assertThat(moment("T-1", "solution_due")).isEqualTo(YESTERDAY.plus(Duration.ofMinutes(30)));

        change(action -> action.classify(new Classification()));

        assertThat(moment("T-1", "first_response_due")).isEqualTo(YESTERDAY.plus(HOUR));
    }

    @Test
    @Tag("D-70")
    void anotherQueuePromisesOtherwise() throws Exception {
        promises.queue("billing", always, 5, null, null);

        change(action -> action.moveTo(tickets.queue("billing")));

        assertThat(moment("T-1", "escalates_at")).isEqualTo(YESTERDAY.plus(Duration.ofMinutes(5)));
    }

    @Test
    @Tag("D-70")
    void everyOtherChangeFindsTheTargetsOutOfDate() throws Exception {
        given.customer("K-2");
        List<Consumer<TicketAction>> changes = List.of(
                action -> action.rank(Priority.HIGH),
                action -> action.concern(tickets.customer("K-2"), null),
                action -> action.classify(new Classification(tickets.stored(new TicketType("Störung")), null, null)),
                action -> action.classify(new Classification(null, tickets.stored(new Service("Druck")), null)));
        for (Consumer<TicketAction> each : changes) {
            given.database().update("UPDATE ticket SET escalates_at = NULL, first_response_due = NULL");

            change(each);

            assertThat(moment("T-1", "escalates_at")).isEqualTo(YESTERDAY.plus(HOUR));
        }
    }

    @Test
    @Tag("D-70")
    void aMergeTakesWhatWasAnsweredAlong() throws Exception {
        Instant answered = YESTERDAY.plus(Duration.ofMinutes(30));
        given.ticket("T-2").in("support").enteredAt(YESTERDAY);
        promises.message("T-1", "AGENT", true, answered);
        for (String number : List.of("T-1", "T-2")) {
            tickets.change(number, action -> action.rename("Anders"));
        }
        assertThat(moment("T-1", "escalates_at")).isEqualTo(YESTERDAY.plus(HOUR.multipliedBy(8)));
        assertThat(moment("T-2", "escalates_at")).isEqualTo(YESTERDAY.plus(HOUR));

        asAgent.call(() -> merging.merge(new MergeOrder("T-1", "T-2", null)));

        assertThat(moment("T-1", "escalates_at")).isNull();
        assertThat(moment("T-2", "first_response_at")).isEqualTo(answered);
        assertThat(moment("T-2", "escalates_at")).isEqualTo(YESTERDAY.plus(HOUR.multipliedBy(8)));
    }

    @Test
    @Tag("D-72")
    void aCalendarWithoutHoursIsMarked() throws Exception {
        promises.queue("support", promises.closed("Nie"), 60, null, null);

        change(action -> action.rename("Anders"));

        assertThat(moment("T-1", "escalates_at")).isNull();
        assertThat(given.database().texts("SELECT without_calendar FROM ticket WHERE number = 'T-1'"))
                .containsExactly("t");
    }

    @Test
    @Tag("D-69")
    void aWarningThatWasToldIsNotDueAgain() throws Exception {
        promises.warning("support", 80);
        change(action -> action.rename("Anders"));
        assertThat(moment("T-1", "warns_at")).isEqualTo(YESTERDAY.plus(Duration.ofMinutes(48)));

        change(action -> action.record(EventKind.FIRST_RESPONSE_WARNING, null, null));

        assertThat(moment("T-1", "warns_at")).isNull();
    }

    @Test
    void theVersionStaysAndFewStatementsAreNeeded() throws Exception {
        change(action -> action.rename("Anders"));
        long version = given.database().count("SELECT version FROM ticket WHERE number = 'T-1'");
        given.database().update("UPDATE ticket SET escalates_at = NULL WHERE number = 'T-1'");

        long id = given.ticket("T-1").id();
        int statements = Statements.during(() -> tickets.inTransaction.call(() -> keeper.refresh(List.of(id))));

        assertThat(given.database().count("SELECT version FROM ticket WHERE number = 'T-1'"))
                .isEqualTo(version);
        assertThat(moment("T-1", "escalates_at")).isEqualTo(YESTERDAY.plus(HOUR));
        assertThat(statements).isLessThanOrEqualTo(5);
    }

    private void change(Consumer<TicketAction> changes) throws Exception {
        tickets.change("T-1", changes);
    }

    private List<String> events(String number) {
        return given.database()
                .texts(
                        "SELECT concat_ws(' ', e.actor, e.kind) FROM ticket_event e"
                                + " JOIN ticket t ON t.id = e.ticket_id WHERE t.number = ?",
                        number);
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
