package de.kundenblick.ticket.sla;

import java.time.Instant;

/**
 * What a ticket's row keeps of its targets; moments are null where nothing runs or happened.
 *
 * @param firstResponsePromised by when the customer was to have an answer, also after it came, or the ticket ended without
 * @param solutionPromised likewise
 * @param solutionMissed whether the last solution came too late
 */
public record TargetColumns(
        Instant firstResponseDue,
        Instant firstResponseAt,
        Instant updateDue,
        Instant solutionDue,
        Instant solvedAt,
        Instant warnsAt,
        Instant escalatesAt,
        boolean withoutCalendar,
        Instant firstResponsePromised,
        Instant solutionPromised,
        boolean solutionMissed) {

    /** @param before what the row has kept so far */
    public static TargetColumns of(Course course, Targets targets, Targets.ToldWarnings told, TargetColumns before) {
        Target solution = targets.solution();
        return new TargetColumns(
                running(targets.firstResponse()),
                course.firstAnswer().map(Course.Message::at).orElse(null),
                running(targets.update()),
                running(solution),
                course.firstClosed().orElse(null),
                targets.warnsAt(told).orElse(null),
                targets.escalatesAt().orElse(null),
                targets.withoutCalendar(),
                promised(targets.firstResponse(), before.firstResponsePromised),
                promised(solution, before.solutionPromised),
                solution.state() == TargetState.MET ? solution.isBreached(solution.metAt()) : before.solutionMissed);
    }

    private static Instant running(Target target) {
        return target.isActive() ? target.due() : null;
    }

    /** While time stands still no moment is promised; a ticket's end leaves standing what was. */
    private static Instant promised(Target target, Instant before) {
        return switch (target.state()) {
            case RUNNING, MET -> target.due();
            case OVER -> before;
            case NOT_PROMISED, IDLE, PAUSED, PENDING, CANCELLED, WITHOUT_CALENDAR -> null;
        };
    }
}
