package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.GivenTicket;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.Caller;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskScope;
import de.kundenblick.ticket.desk.DeskTicket;
import de.kundenblick.ticket.desk.DeskTickets;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The agent works in the queue of the team; every list of the workplace is the one behind it. */
@ArquillianTest
class TicketDeskServiceIT {
    private static final List<DeskList> ALL = List.of(DeskList.values());

    @Inject
    TicketDeskService desk;

    @Inject
    TicketWorkService work;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAdmin asAdmin;

    /** So that neither the weekend nor the evening changes what is soon. */
    @BeforeEach
    void workAroundTheClock() {
        given.database().update("UPDATE calendar_range SET from_minute = 0, to_minute = 1440");
        given.database()
                .update(
                        """
                        INSERT INTO calendar_range SELECT 1, day, 0, 1440 FROM generate_series(6, 7) day
                        ON CONFLICT DO NOTHING
                        """);
        given.database().update("UPDATE promise_revision SET revision = nextval('promise_revision_sequence')");
    }

    @Test
    void minesAreThoseThatOneOwnsOrAnswersFor() throws Exception {
        given.ticket("owned").lockedBy("agent").dueInHours(30);
        given.ticket("answered for").responsible("agent").dueInHours(3);
        given.ticket("waiting")
                .state("pending reminder")
                .pendingUntil(Instant.now().plus(Duration.ofDays(9)))
                .ownedBy("agent");
        given.ticket("done").lockedBy("agent").state("closed successful");
        given.ticket("colleague's").lockedBy("colleague");

        assertThat(numbers(asAgent, DeskList.MINE, DeskScope.MINE)).containsExactly("answered for", "owned", "waiting");
        assertThat(numbers(asAgent, DeskList.MINE, DeskScope.ALL)).contains("colleague's", "owned");
        given.employee("colleague").inTeam(Fixtures.TEAM);
        assertThat(numbers(asAgent, DeskList.MINE, DeskScope.TEAM)).contains("colleague's", "owned");
    }

    @Test
    void soonIsWhatFallsDueInAWorkingDayOrWasWarnedOf() throws Exception {
        given.ticket("soon").lockedBy("agent").dueInHours(7);
        given.ticket("later").lockedBy("agent").dueInHours(9);
        given.ticket("warned").lockedBy("agent").dueInHours(30);
        given.database().update("UPDATE ticket SET warns_at = now() - interval '1 minute' WHERE number = 'warned'");
        given.ticket("missed").lockedBy("agent").dueInHours(-1);
        given.ticket("free").dueInHours(2);
        given.ticket("held by another").lockedBy("colleague").dueInHours(1);

        var soon = read(asAgent, DeskList.SOON, DeskScope.MINE);

        assertThat(soon.rows()).extracting(DeskTicket::number).containsExactly("free", "soon", "warned");
        assertThat(soon.rows().get(0).left()).isBetween(Duration.ofMinutes(110), Duration.ofHours(2));
        assertThat(numbers(asAgent, DeskList.BREACHED, DeskScope.MINE)).containsExactly("missed");
    }

    /** Nobody works at present, so that the eight hours begin with the next opening. */
    @Test
    void soonGoesByTheCalendarOfTheTicket() throws Exception {
        given.ticket("in the standard's").lockedBy("agent").dueInHours(20);
        given.ticket("in the other's").in("other").lockedBy("agent").dueInHours(20);
        given.database().update("INSERT INTO calendar (id, version, name, zone) VALUES (77, 1, 'Selten', 'UTC')");
        given.database()
                .update(
                        """
                        INSERT INTO calendar_range SELECT 77, extract(isodow FROM now() + n * interval '1 day'), 0, 60
                        FROM generate_series(3, 4) n
                        """);
        given.database().update("UPDATE queue SET calendar_id = 77 WHERE name = 'other'");
        given.database().update("UPDATE promise_revision SET revision = nextval('promise_revision_sequence')");

        assertThat(numbers(asAgent, DeskList.SOON, DeskScope.MINE)).containsExactly("in the other's");
    }

    @Test
    @Tag("D-73")
    void remindersShowAtOnceWhenTheirMomentHasCome() throws Exception {
        var now = Instant.now();
        waiting("reached", now.minusSeconds(1)).ownedBy("agent");
        waiting("far", now.plus(Duration.ofDays(2))).ownedBy("agent");
        waiting("free in my queue", now.minusSeconds(60));
        waiting("held", now.minusSeconds(60)).lockedBy("colleague");
        waiting("to be closed", now.minusSeconds(60)).state("pending auto close+");

        assertThat(numbers(asAgent, DeskList.REMINDERS, DeskScope.MINE))
                .containsExactlyInAnyOrder("free in my queue", "reached");
    }

    private GivenTicket waiting(String number, Instant until) {
        return given.ticket(number).state("pending reminder").pendingUntil(until);
    }

    @Test
    void freeIsWhatNobodyHasInTheQueuesThatOneWorksIn() throws Exception {
        given.ticket("usual");
        given.ticket("urgent").priority(Priority.VERY_HIGH);
        given.ticket("in the other").in("other");
        given.ticket("taken").ownedBy("colleague");
        given.ticket("closed").state("closed successful");
        given.ticket("foreign").in("foreign");
        given.queue("foreign").openOnlyTo("Leitung");

        assertThat(numbers(asAgent, DeskList.FREE, DeskScope.MINE))
                .as("as long as no queue is chosen: those of the teams")
                .containsExactly("urgent", "in the other", "usual");

        given.database()
                .update(
                        "INSERT INTO employee_queue VALUES (?, ?)",
                        given.employee("agent").id(),
                        given.queue("other").id());
        assertThat(numbers(asAgent, DeskList.FREE, DeskScope.MINE)).containsExactly("in the other");
        assertThat(numbers(asAgent, DeskList.FREE, DeskScope.TEAM)).containsExactly("urgent", "in the other", "usual");
        assertThat(numbers(asAgent, DeskList.FREE, DeskScope.ALL))
                .as("what no team of the agent may see stays hidden")
                .doesNotContain("foreign");
        assertThat(numbers(asAdmin, DeskList.FREE, DeskScope.ALL)).contains("foreign");
        assertThat(numbers(asColleague, DeskList.FREE, DeskScope.ALL)).isEmpty();
    }

    @Test
    void unansweredIsWhatTheCustomerWroteLastByWhateverWay() throws Exception {
        given.ticket("asked").by("anna").asked("Ich habe eine Frage");
        given.ticket("answered").by("anna").asked("Und ich").answered("agent", "Bitte sehr");
        given.ticket("again").by("anna").asked("Eins").answered("agent", "Zwei").asked("Drei");
        given.ticket("noted").by("anna").asked("Und ich").noted("agent", "Der schon wieder");
        given.ticket("closed").by("anna").asked("Schon gut").state("closed successful");
        given.database().update("UPDATE ticket_message SET channel = 'EMAIL' WHERE body = 'Drei'");
        given.database().update("UPDATE ticket_message SET channel = 'PHONE' WHERE body = 'Ich habe eine Frage'");
        given.database().update("UPDATE ticket SET closed_at = now() WHERE number = 'closed'");

        var waiting = read(asAgent, DeskList.UNANSWERED, DeskScope.MINE);

        assertThat(waiting.rows()).extracting(DeskTicket::number).containsExactly("asked", "again", "noted");
        assertThat(waiting.rows()).extracting(DeskTicket::lastWord).containsOnly("customer");
    }

    @Test
    void wordsThatMoveToAnotherTicketWaitThere() throws Exception {
        given.ticket("left").by("anna").asked("Eins").answered("agent", "Zwei").asked("Drei");
        given.ticket("right").by("anna").asked("Vier").answered("agent", "Fünf");
        given.database()
                .update("UPDATE ticket_message SET ticket_id = (SELECT id FROM ticket WHERE number = 'right')"
                        + " WHERE body IN ('Drei')");

        assertThat(numbers(asAgent, DeskList.UNANSWERED, DeskScope.MINE)).doesNotContain("left");
        assertThat(
                        given.database()
                                .texts(
                                        "SELECT number FROM ticket t WHERE unanswered_since IS DISTINCT FROM unanswered_since(id)"))
                .isEmpty();
    }

    @Test
    void whatOneStandsInForIsOnesOwn() throws Exception {
        given.employee("colleague").inTeam(Fixtures.TEAM);
        given.ticket("of the absent").lockedBy("agent").dueInHours(-1);
        assertThat(numbers(asColleague, DeskList.BREACHED, DeskScope.MINE)).isEmpty();
        given.database()
                .update(
                        """
                        INSERT INTO absence (id, version, employee_id, deputy_id, starts_at, ends_at)
                        VALUES (?, 1, ?, ?, now() - interval '1 day', now() + interval '9 days')
                        """,
                        given.database().nextId(),
                        given.employee("agent").id(),
                        given.employee("colleague").id());

        assertThat(numbers(asColleague, DeskList.BREACHED, DeskScope.MINE)).containsExactly("of the absent");
        assertThat(numbers(asColleague, DeskList.MINE, DeskScope.MINE)).containsExactly("of the absent");
    }

    @Test
    void twoAgentsDoNotTakeTheSameTicket() throws Exception {
        given.employee("colleague").inTeam(Fixtures.TEAM);
        given.ticket("T-1");
        asAgent.run(() -> work.take("T-1", null));

        assertThatThrownBy(() -> asColleague.run(() -> work.take("T-1", null)))
                .isInstanceOf(TicketRefusedException.class);
        assertThat(numbers(asColleague, DeskList.FREE, DeskScope.MINE)).isEmpty();
    }

    @Test
    void whatIsPutOffWaitsAndIsNotTakenUpAgainWhenItIsOver() throws Exception {
        given.ticket("T-1").lockedBy("agent");
        given.ticket("T-2").state("closed successful");
        var tomorrow = Instant.now().plus(Duration.ofDays(1));

        asAgent.run(() -> work.putOff("T-1", tomorrow));

        assertThat(given.database()
                        .texts("SELECT s.type FROM ticket t JOIN ticket_state s ON s.id = t.state_id"
                                + " WHERE t.number = 'T-1' AND t.pending_until > now() + interval '23 hours'"))
                .containsExactly("PENDING_REMINDER");
        assertThatThrownBy(() -> asAgent.run(() -> work.putOff("T-2", tomorrow)))
                .isInstanceOf(TicketRefusedException.class);
        assertThatThrownBy(
                        () -> asAgent.run(() -> work.putOff("T-1", Instant.now().minusSeconds(60))))
                .isInstanceOf(TicketRefusedException.class);
    }

    private DeskTickets read(Caller who, DeskList wanted, DeskScope scope) throws Exception {
        return who.call(() -> desk.read(scope, ALL, 100)).getOrDefault(wanted, DeskTickets.NONE);
    }

    private List<String> numbers(Caller who, DeskList wanted, DeskScope scope) throws Exception {
        return read(who, wanted, scope).rows().stream().map(DeskTicket::number).toList();
    }
}
