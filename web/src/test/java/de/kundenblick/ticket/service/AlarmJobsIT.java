package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.GivenTicket;
import de.kundenblick.job.service.Rhythm;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Targets and reminders: what the history says and who is told. Work is done Monday to Friday from 8 to 17 in Berlin. */
@ArquillianTest
class AlarmJobsIT {
    private static final Instant FRIDAY = Instant.parse("2026-03-06T10:00:00Z");
    private static final Instant SATURDAY = Instant.parse("2026-03-07T10:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-09T07:00:30Z");

    @Inject
    EscalationJob escalation;

    @Inject
    ReminderJob reminder;

    @Inject
    Fixtures given;

    @BeforeEach
    void workFromEightToFive() {
        given.database().update("UPDATE calendar_range SET to_minute = 1020");
        given.database().update("UPDATE promise_revision SET revision = nextval('promise_revision_sequence')");
        Stream.of("agent", "colleague").forEach(login -> {
            given.database().update("UPDATE employee SET email = login || '@example.org' WHERE login = ?", login);
            given.database()
                    .update(
                            "INSERT INTO employee_queue VALUES (?, ?)",
                            given.employee(login).id(),
                            given.queue("support").id());
        });
    }

    @Test
    @Tag("D-71")
    void fiveThousandMissedTargetsAreToldInOneRunAndAgainADayLater() {
        missed(5_000, FRIDAY.minusSeconds(3_600));

        escalation.run(FRIDAY);
        escalation.run(FRIDAY.plusSeconds(60));

        assertThat(events("SOLUTION_BREACH")).isEqualTo(5_000);
        assertThat(notices("agent", "SOLUTION_BREACH")).isEqualTo(5_000);
        assertThat(mails("agent")).isEqualTo(5_000);
        assertThat(notices("colleague", "SOLUTION_BREACH"))
                .as("has the queue but may not see it")
                .isZero();

        escalation.run(MONDAY);

        assertThat(events("SOLUTION_BREACH")).isEqualTo(10_000);
    }

    @Test
    void twoRunnersAtOnceTellEverythingOnce() {
        missed(1_000, FRIDAY.minusSeconds(3_600));

        Stream.of(1, 2)
                .map(runner -> CompletableFuture.runAsync(() -> escalation.run(FRIDAY)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(events("SOLUTION_BREACH")).isEqualTo(1_000);
        assertThat(notices("agent", "SOLUTION_BREACH")).isEqualTo(1_000);
    }

    @Test
    @Tag("D-71")
    void nothingIsToldOutsideWorkingHoursAndEverythingIsMadeUpFor() {
        missed(1, FRIDAY.plusSeconds(3_600));

        escalation.run(SATURDAY);
        assertThat(events("SOLUTION_BREACH")).isZero();

        escalation.run(MONDAY);
        assertThat(events("SOLUTION_BREACH")).isOne();
    }

    @Test
    void aWarningComesWhenSoMuchWorkingTimeIsLeftAndIsCalledOffWhenTheTargetIsOver() {
        given.queue("support");
        given.database().update("UPDATE queue SET solution_minutes = 60, solution_warning = 80");
        // Five minutes are left on Friday.
        missed(1, Instant.parse("2026-03-09T07:10:00Z"));
        given.database().update("UPDATE ticket_alarm SET at = ?", FRIDAY);

        escalation.run(Instant.parse("2026-03-06T15:57:00Z"));
        assertThat(events("SOLUTION_WARNING")).as("13 minutes are left").isZero();

        escalation.run(Instant.parse("2026-03-06T15:58:30Z"));
        assertThat(events("SOLUTION_WARNING")).as("11.5 minutes are left").isOne();
        assertThat(notices("agent", "SOLUTION_WARNING")).isOne();

        given.database().update("UPDATE ticket SET solution_due = NULL, escalates_at = NULL");
        escalation.run(Instant.now());
        assertThat(events("SOLUTION_STOP")).isOne();
        assertThat(given.database().count("SELECT count(*) FROM ticket_alarm")).isZero();
    }

    @Test
    void oneBadTicketDoesNotStopTheOthers() {
        missed(20, FRIDAY.minusSeconds(60));
        given.database()
                .update("ALTER TABLE ticket_event ADD CONSTRAINT bad CHECK (ticket_id <> "
                        + given.ticket("D-7").id() + ") NOT VALID");
        try {
            escalation.run(FRIDAY);
        } finally {
            given.database().update("ALTER TABLE ticket_event DROP CONSTRAINT bad");
        }
        assertThat(events("SOLUTION_BREACH")).isEqualTo(19);

        escalation.run(FRIDAY.plusSeconds(700));
        assertThat(events("SOLUTION_BREACH")).isEqualTo(20);
    }

    @Test
    @Tag("D-73")
    void aReminderGoesToThoseItConcernsOnceADay() {
        waiting("locked", FRIDAY).lockedBy("admin").responsible("agent");
        waiting("free", FRIDAY);
        waiting("later", FRIDAY.plusSeconds(61));

        reminder.run(FRIDAY.plusSeconds(60));
        reminder.run(FRIDAY.plusSeconds(60));

        assertThat(told("REMINDER")).containsExactlyInAnyOrder("admin locked", "agent locked", "agent free");
        assertThat(mails("agent")).isEqualTo(2);
        assertThat(events("REMINDER")).isEqualTo(2);

        reminder.run(SATURDAY.plusSeconds(3_600));
        assertThat(events("REMINDER")).as("on a Saturday").isEqualTo(2);

        reminder.run(MONDAY);
        assertThat(events("REMINDER")).isEqualTo(5);
    }

    @Test
    @Tag("D-73")
    void fiveThousandRemindersAreSentInOneRunAndRunsComeWithinFiveMinutes() {
        missed(5_000, null);
        given.database()
                .update(
                        "UPDATE ticket SET pending_until = ?, state_id = (SELECT id FROM ticket_state WHERE name = ?)",
                        FRIDAY.minusSeconds(1),
                        "pending reminder");

        reminder.run(FRIDAY);

        assertThat(events("REMINDER")).isEqualTo(5_000);
        assertThat(notices("agent", "REMINDER")).isEqualTo(5_000);
        assertThat(mails("agent")).isEqualTo(5_000);
        assertThat(reminder.rhythm()).isInstanceOfSatisfying(Rhythm.Every.class, each -> assertThat(each.pause())
                .isLessThanOrEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    @Tag("D-74")
    void whatWaitsForItsEndIsClosedAsItsStateSaysAndUnlocked() {
        given.ticket("good").state("pending auto close+").lockedBy("agent").pendingUntil(SATURDAY);
        given.ticket("bad").state("pending auto close-").lockedBy("agent").pendingUntil(SATURDAY);

        reminder.run(SATURDAY);

        assertThat(given.database()
                        .texts("SELECT t.number || ' ' || s.name || ' ' || t.lock_kind FROM ticket t"
                                + " JOIN ticket_state s ON s.id = t.state_id ORDER BY t.number DESC"))
                .containsExactly("good closed successful UNLOCK", "bad closed unsuccessful UNLOCK");
        assertThat(events("AUTO_CLOSED")).isEqualTo(2);
        assertThat(told("AUTO_CLOSED")).containsExactlyInAnyOrder("agent good", "agent bad");
        assertThat(given.database().count("SELECT count(*) FROM ticket_alarm WHERE kind = 'REMINDER'"))
                .isZero();
    }

    @Test
    void aThousandTicketsCloseInOneRun() {
        missed(1_000, null);
        given.database()
                .update(
                        "UPDATE ticket SET pending_until = ?, state_id = (SELECT id FROM ticket_state WHERE name = ?)",
                        SATURDAY,
                        "pending auto close+");

        reminder.run(SATURDAY);

        assertThat(events("AUTO_CLOSED")).isEqualTo(1_000);
    }

    private GivenTicket waiting(String number, Instant until) {
        return given.ticket(number).state("pending reminder").pendingUntil(until);
    }

    /** Tickets D-1, D-2, … that promise a solution. */
    private void missed(int tickets, Instant due) {
        given.ticket("D-0");
        given.database()
                .update(
                        """
                        INSERT INTO ticket (id, version, number, subject, state_id, queue_id, priority, lock_kind,
                            customer_id, created_at, changed_at, solution_due, escalates_at)
                        SELECT id + 50 * n, 1, 'D-' || n, subject, state_id, queue_id, 3, 'UNLOCK',
                            customer_id, created_at, changed_at, ?, ?
                        FROM ticket CROSS JOIN generate_series(1, ?::int) n WHERE number = 'D-0'
                        """,
                        due,
                        due,
                        tickets);
        given.database().texts("SELECT setval('id_sequence', nextval('id_sequence') + 50 * ?::bigint)", (long) tickets);
        given.database().update("DELETE FROM ticket WHERE number = 'D-0'");
    }

    private long events(String kind) {
        return given.database().count("SELECT count(*) FROM ticket_event WHERE kind = ?", kind);
    }

    private long notices(String login, String kind) {
        return given.database()
                .count(
                        "SELECT count(*) FROM notice n JOIN employee e ON e.id = n.employee_id"
                                + " WHERE e.login = ? AND n.kind = ?",
                        login,
                        kind);
    }

    private List<String> told(String kind) {
        return given.database()
                .texts(
                        "SELECT e.login || ' ' || t.number FROM notice n JOIN employee e ON e.id = n.employee_id"
                                + " JOIN ticket t ON t.id = n.ticket_id WHERE n.kind = ?",
                        kind);
    }

    private long mails(String login) {
        return given.database().count("SELECT count(*) FROM mail_outbox WHERE recipient = ?", login + "@example.org");
    }
}
