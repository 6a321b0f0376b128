package de.kundenblick.ticket.sla;

import java.time.Instant;

/** What a ticket's row keeps of its targets; moments are null where nothing runs or happened. */
public record TargetColumns(
        Instant firstResponseDue,
        Instant firstResponseAt,
        Instant updateDue,
        Instant solutionDue,
        Instant solvedAt,
        Instant warnsAt,
        Instant escalatesAt,
        boolean withoutCalendar) {

    public static TargetColumns of(Course course, Targets targets, Targets.ToldWarnings told) {
        return new TargetColumns(
                running(targets.firstResponse()),
                course.firstAnswer().map(Course.Message::at).orElse(null),
                running(targets.update()),
                running(targets.solution()),
                course.firstClosed().orElse(null),
                targets.warnsAt(told).orElse(null),
                targets.escalatesAt().orElse(null),
                targets.withoutCalendar());
    }

    private static Instant running(Target target) {
        return target.isActive() ? target.due() : null;
    }
}
