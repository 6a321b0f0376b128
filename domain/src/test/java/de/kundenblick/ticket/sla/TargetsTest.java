package de.kundenblick.ticket.sla;

import static de.kundenblick.ticket.sla.Given.berlin;
import static de.kundenblick.ticket.sla.Given.workdays;
import static de.kundenblick.ticket.sla.TicketCourse.created;
import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.ticket.StateType;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All on Monday, 12 January 2026, in a calendar that works from 8 to 18 o'clock. */
class TargetsTest {
    private final WorkingCalendar calendar = workdays("8:00", "18:00");
    private final PromiseSet anHourEach = promise(60, UpdateRule.UNANSWERED, SolutionRule.CONTINUE);
    private final PromiseSet regular = promise(60, UpdateRule.REGULAR, SolutionRule.CONTINUE);
    private final PromiseSet once = promise(60, UpdateRule.UNANSWERED, SolutionRule.ONCE);

    @Test
    @Tag("D-64")
    void onlyAVisibleAnswerIsAFirstResponse() {
        var course = created("10:00").customer("10:00").note("10:10").system("10:15");

        var waiting = course.targets(anHourEach, calendar).firstResponse();
        var answered = course.answer("10:30")
                .answer("10:50")
                .targets(anHourEach, calendar)
                .firstResponse();

        assertThat(waiting.state()).isEqualTo(TargetState.RUNNING);
        assertThat(waiting.due()).isEqualTo(time("11:00"));
        assertThat(answered.state()).isEqualTo(TargetState.MET);
        assertThat(answered.metAt()).isEqualTo(time("10:30"));
        assertThat(answered.isBreached(time("18:00"))).isFalse();
    }

    @Test
    @Tag("D-64")
    void anAnswerThatCameTooLateStaysABreach() {
        var target =
                created("10:00").answer("11:30").targets(anHourEach, calendar).firstResponse();

        assertThat(target.due()).isEqualTo(time("11:00"));
        assertThat(target.isBreached(time("11:30"))).isTrue();
    }

    @Test
    @Tag("D-65")
    void anUpdateIsDueFromTheOldestMessageThatNobodyAnswered() {
        var course = created("09:00").answer("10:00").customer("11:00").customer("12:00");

        assertThat(course.targets(regular, calendar).update().due()).isEqualTo(time("12:00"));
        assertThat(course.targets(anHourEach, calendar).update().due()).isEqualTo(time("12:00"));

        course.answer("13:00");

        assertThat(course.targets(regular, calendar).update().due()).isEqualTo(time("14:00"));
        assertThat(course.targets(regular, calendar).update().origin()).isEqualTo(TargetOrigin.ANSWER);
        assertThat(course.targets(anHourEach, calendar).update().state()).isEqualTo(TargetState.IDLE);
    }

    @Test
    @Tag("D-65")
    void theFirstMessageOfACustomerWaitsForAnUpdateToo() {
        var course = created("09:00").customer("09:00").note("09:30");

        assertThat(course.targets(anHourEach, calendar).update().due()).isEqualTo(time("10:00"));
        assertThat(created("09:00")
                        .note("09:30")
                        .targets(regular, calendar)
                        .update()
                        .state())
                .isEqualTo(TargetState.IDLE);
    }

    @Test
    @Tag("D-65")
    void noUpdateIsDueInAnyPendingState() {
        for (StateType pending : new StateType[] {StateType.PENDING_REMINDER, StateType.PENDING_AUTO}) {
            var course = created("09:00").customer("09:00").state("09:20", pending);

            assertThat(course.targets(regular, calendar).update().state()).isEqualTo(TargetState.PENDING);

            course.state("11:00", StateType.OPEN);

            assertThat(course.targets(regular, calendar).update().due()).isEqualTo(time("10:00"));
        }
    }

    @Test
    @Tag("D-66")
    void aSolutionCountsFromTheCreation() {
        var course = created("17:30").answer("17:40").state("17:40", StateType.OPEN);

        assertThat(course.targets(anHourEach, calendar).solution().due()).isEqualTo(berlin("2026-01-13T08:30:00"));
    }

    @Test
    @Tag("D-66")
    void aTicketOpenedAgainHasUsedSomeOfItsTime() {
        var course = created("09:00").state("09:40", StateType.CLOSED);

        assertThat(course.targets(anHourEach, calendar).solution().state()).isEqualTo(TargetState.MET);
        assertThat(course.targets(anHourEach, calendar).solution().metAt()).isEqualTo(time("09:40"));

        course.state("12:00", StateType.OPEN);

        assertThat(course.targets(anHourEach, calendar).solution().due()).isEqualTo(time("12:20"));
        assertThat(course.targets(once, calendar).solution().state()).isEqualTo(TargetState.MET);
        assertThat(course.targets(once, calendar).solution().metAt()).isEqualTo(time("09:40"));

        course.state("12:10", StateType.CLOSED).state("14:00", StateType.OPEN);

        assertThat(course.targets(anHourEach, calendar).solution().due()).isEqualTo(time("14:10"));
    }

    @Test
    @Tag("D-66")
    void aTicketClosedTooLateIsBreachedWhenOpenedAgain() {
        var course = created("09:00").state("11:00", StateType.CLOSED).state("12:00", StateType.OPEN);

        assertThat(course.targets(anHourEach, calendar).solution().due()).isEqualTo(time("10:00"));
    }

    @Test
    @Tag("D-67")
    void theEarliestRunningTargetEscalates() {
        var promises = new PromiseSet(
                Promise.ofMinutes(120, null),
                Promise.ofMinutes(90, null),
                Promise.ofMinutes(480, null),
                UpdateRule.UNANSWERED,
                SolutionRule.CONTINUE);
        var course = created("09:00").customer("09:10");

        assertThat(course.targets(promises, calendar).escalatesAt()).contains(time("10:40"));

        course.answer("09:30");

        assertThat(course.targets(promises, calendar).escalatesAt()).contains(time("17:00"));
    }

    @Test
    @Tag("D-67")
    void nothingRunsInTicketsThatAreOver() {
        for (StateType over : new StateType[] {StateType.CLOSED, StateType.MERGED, StateType.REMOVED}) {
            var targets =
                    created("09:00").customer("09:00").state("12:00", over).targets(regular, calendar);

            assertThat(targets.escalatesAt()).isEmpty();
            assertThat(targets.warnsAt(Targets.ToldWarnings.NONE)).isEmpty();
            assertThat(targets.all()).noneMatch(Target::isActive);
        }
    }

    @Test
    @Tag("D-68")
    void aPendingStateStopsNothingByItself() {
        var targets =
                created("09:00").state("09:10", StateType.PENDING_REMINDER).targets(anHourEach, calendar);

        assertThat(targets.firstResponse().due()).isEqualTo(time("10:00"));
        assertThat(targets.solution().due()).isEqualTo(time("10:00"));
    }

    @Test
    @Tag("D-68")
    void aStateThatPausesMovesTheTargetsOn() {
        var course = created("09:00").state("09:30", StateType.PENDING_REMINDER, Suspension.PAUSE);

        var paused = course.targets(anHourEach, calendar);

        assertThat(paused.solution().state()).isEqualTo(TargetState.PAUSED);
        assertThat(paused.escalatesAt()).isEmpty();

        course.state("11:30", StateType.OPEN);

        assertThat(course.targets(anHourEach, calendar).solution().due()).isEqualTo(time("12:00"));
        assertThat(course.targets(anHourEach, calendar).firstResponse().due()).isEqualTo(time("12:00"));
    }

    @Test
    @Tag("D-68")
    void whatWasBreachedBeforeAPauseStaysSoButIsCancelledByAStateThatCancels() {
        var paused = created("09:00").state("10:30", StateType.OPEN, Suspension.PAUSE);
        var cancelled = created("09:00").state("10:30", StateType.OPEN, Suspension.CANCEL);

        assertThat(paused.targets(anHourEach, calendar).escalatesAt()).contains(time("10:00"));
        assertThat(cancelled.targets(anHourEach, calendar).solution().state()).isEqualTo(TargetState.CANCELLED);
        assertThat(cancelled.targets(anHourEach, calendar).escalatesAt()).isEmpty();
    }

    @Test
    @Tag("D-68")
    void timeInAStateThatCancelsIsNotUsed() {
        var course = created("09:00")
                .state("09:30", StateType.OPEN, Suspension.CANCEL)
                .state("11:30", StateType.OPEN);

        assertThat(course.targets(anHourEach, calendar).solution().due()).isEqualTo(time("12:00"));
    }

    @Test
    @Tag("D-68")
    void aPauseThatBeginsWhenTheTimeIsUsedChangesNothing() {
        var course = created("09:00").state("10:00", StateType.OPEN, Suspension.PAUSE);

        assertThat(course.targets(anHourEach, calendar).solution().due()).isEqualTo(time("10:00"));
    }

    @Test
    @Tag("D-68")
    void aPauseOutsideOfHoursCostsNothing() {
        var course = created("17:30")
                .state("18:30", StateType.OPEN, Suspension.PAUSE)
                .state("22:00", StateType.OPEN);

        assertThat(course.targets(anHourEach, calendar).solution().due()).isEqualTo(berlin("2026-01-13T08:30:00"));
    }

    @Test
    @Tag("D-69")
    void warnsWhenTheLastFifthBegins() {
        var promises =
                new PromiseSet(Promise.ofMinutes(60, 80), null, null, UpdateRule.UNANSWERED, SolutionRule.CONTINUE);
        var target = created("17:30").targets(promises, calendar).firstResponse();

        assertThat(target.warns()).isEqualTo(berlin("2026-01-13T08:18:00"));
        assertThat(calendar.work(target.warns(), target.due())).hasMinutes(12);
        assertThat(target.isWarned(target.warns().minusSeconds(1))).isFalse();
        assertThat(target.isWarned(target.warns())).isTrue();
    }

    @Test
    @Tag("D-69")
    void aWarningThatWasToldMakesRoomForTheNext() {
        var promises = new PromiseSet(
                Promise.ofMinutes(60, 50),
                null,
                Promise.ofMinutes(120, 75),
                UpdateRule.UNANSWERED,
                SolutionRule.CONTINUE);
        var targets = created("09:00").targets(promises, calendar);

        assertThat(targets.warnsAt(Targets.ToldWarnings.NONE)).contains(time("09:30"));
        assertThat(targets.warnsAt((kind, warns) -> kind == TargetKind.FIRST_RESPONSE))
                .contains(time("10:30"));
        assertThat(targets.warnsAt((kind, warns) -> true)).isEmpty();
    }

    @Test
    @Tag("D-72")
    void nothingFallsDueWithoutACalendar() {
        var targets = created("09:00").customer("09:00").targets(anHourEach, WorkingCalendar.WITHOUT_HOURS);

        assertThat(targets.withoutCalendar()).isTrue();
        assertThat(targets.escalatesAt()).isEmpty();
        assertThat(targets.all()).extracting(Target::state).containsOnly(TargetState.WITHOUT_CALENDAR);
    }

    @Test
    void promisesNothingWhereThereIsNoNumber() {
        var targets = created("09:00").customer("09:00").targets(PromiseSet.NONE, calendar);

        assertThat(targets.all()).extracting(Target::state).containsOnly(TargetState.NOT_PROMISED);
        assertThat(targets.withoutCalendar()).isFalse();
        assertThat(PromiseSet.NONE.isEmpty()).isTrue();
    }

    @Test
    @Tag("V-04")
    void explainsAMomentByTheTimeThatWasCounted() {
        var course = created("17:30")
                .state("17:45", StateType.PENDING_REMINDER, Suspension.PAUSE)
                .state("17:50", StateType.OPEN);
        var target = course.targets(anHourEach, calendar).solution();

        var explanation = Explanation.of(target, calendar, time("18:00"));

        assertThat(explanation.sum()).isEqualTo(Duration.ofHours(1));
        assertThat(explanation.counted())
                .extracting(WorkingSpan::length)
                .containsExactly(Duration.ofMinutes(15), Duration.ofMinutes(10), Duration.ofMinutes(35));
        assertThat(Explanation.used(target, calendar, time("18:00"))).isEqualTo(Duration.ofMinutes(25));
    }

    private static PromiseSet promise(int minutes, UpdateRule update, SolutionRule solution) {
        var promise = Promise.ofMinutes(minutes, null);
        return new PromiseSet(promise, promise, promise, update, solution);
    }

    private static Instant time(String clock) {
        return TicketCourse.time(clock);
    }
}
