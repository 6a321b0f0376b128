package de.kundenblick.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.ticket.EventKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Work is done on Mondays from 9 to 17 in UTC. */
class EscalationRoundTest {
    private static final Instant TEN = Instant.parse("2026-03-09T10:00:00Z");
    private static final DueTarget AN_HOUR = new DueTarget(TargetKind.SOLUTION, TEN, 60, 80);

    private final WorkingCalendar mondays = new WorkingCalendar(
            ZoneId.of("UTC"), Map.of(DayOfWeek.MONDAY, List.of(new WorkingRange(540, 1020))), Holidays.NONE, Map.of());

    @Test
    void beforeTheWarningNothingIsToldAndTheNextLookIsTheWarning() {
        var round = round(AN_HOUR, Map.of(), TEN.minus(Duration.ofMinutes(13)));

        assertThat(round.events()).isEmpty();
        assertThat(round.nextLook()).contains(TEN.minus(Duration.ofMinutes(12)));
    }

    @Test
    void theWarningComesWhenTwelveMinutesRemain() {
        var round = round(AN_HOUR, Map.of(), TEN.minus(Duration.ofMinutes(12)));

        assertThat(kinds(round)).containsExactly(EventKind.SOLUTION_WARNING);
        assertThat(round.nextLook()).contains(TEN);
    }

    @Test
    void theSameIsToldAgainAfterADayAndNotBefore() {
        var told = Map.of(EventKind.SOLUTION_BREACH, TEN);

        assertThat(kinds(round(AN_HOUR, told, TEN.plus(Duration.ofMinutes(1_439)))))
                .isEmpty();
        assertThat(kinds(round(AN_HOUR, told, TEN.plus(Duration.ofMinutes(1_440)))))
                .containsExactly(EventKind.SOLUTION_BREACH);
    }

    @Test
    void withoutAWarningOnlyTheBreachIsTold() {
        var target = new DueTarget(TargetKind.UPDATE, TEN, 60, null);

        assertThat(round(target, Map.of(), TEN.minusSeconds(1)).events()).isEmpty();
        assertThat(round(target, Map.of(), TEN.minusSeconds(1)).nextLook()).contains(TEN);
        assertThat(kinds(round(target, Map.of(), TEN))).containsExactly(EventKind.UPDATE_BREACH);
    }

    @Test
    void whatWasToldIsCalledOffOnceWhenTheTargetIsOver() {
        var breach = Map.of(EventKind.SOLUTION_BREACH, TEN);
        var over = Map.of(EventKind.SOLUTION_BREACH, TEN, EventKind.SOLUTION_STOP, TEN.plusSeconds(60));

        assertThat(kinds(new EscalationRound(List.of(), mondays, breach, TEN.plusSeconds(60))))
                .containsExactly(EventKind.SOLUTION_STOP);
        assertThat(new EscalationRound(List.of(), mondays, over, TEN.plusSeconds(90)).events())
                .isEmpty();
    }

    @Test
    void hoursAreOpenForTenMinutesAfterTheirEnd() {
        Instant five = Instant.parse("2026-03-09T17:00:00Z");

        assertThat(EscalationRound.isOpen(mondays, five.plusSeconds(30))).isTrue();
        assertThat(EscalationRound.isOpen(mondays, five.plusSeconds(601))).isFalse();
        assertThat(EscalationRound.nextOpening(mondays, five.plusSeconds(601)))
                .hasValueSatisfying(next ->
                        assertThat(EscalationRound.isOpen(mondays, next)).isTrue());
        assertThat(EscalationRound.nextOpening(WorkingCalendar.WITHOUT_HOURS, five))
                .isEmpty();
    }

    private EscalationRound round(DueTarget target, Map<EventKind, Instant> told, Instant now) {
        return new EscalationRound(List.of(target), mondays, told, now);
    }

    private static List<EventKind> kinds(EscalationRound round) {
        return round.events().stream().map(EscalationRound.Event::kind).toList();
    }
}
