package de.kundenblick.ticket.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Works out the targets of one ticket. */
class Reckoning {
    private final Course course;
    private final PromiseSet promises;
    private final WorkingCalendar calendar;

    Reckoning(Course course, PromiseSet promises, WorkingCalendar calendar) {
        this.course = course;
        this.promises = promises;
        this.calendar = calendar;
    }

    Target firstResponse() {
        Promise promise = promises.firstResponse();
        if (promise == null) {
            return Target.without(TargetKind.FIRST_RESPONSE, TargetState.NOT_PROMISED, null);
        }
        var start = new Start(TargetKind.FIRST_RESPONSE, TargetOrigin.CREATION, course.created(), promise);
        Optional<Course.Message> answer = course.firstAnswer();
        if (answer.isPresent()) {
            return met(start, course.pauses(false), answer.get().at());
        }
        return running(start, course.pauses(false));
    }

    Target update() {
        Promise promise = promises.update();
        if (promise == null) {
            return Target.without(TargetKind.UPDATE, TargetState.NOT_PROMISED, null);
        }
        Optional<Start> start = course.oldestUnanswered()
                .map(message -> new Start(TargetKind.UPDATE, TargetOrigin.CUSTOMER_MESSAGE, message.at(), promise));
        if (start.isEmpty() && promises.updateRule() == UpdateRule.REGULAR) {
            start = course.lastAnswer()
                    .map(message -> new Start(TargetKind.UPDATE, TargetOrigin.ANSWER, message.at(), promise));
        }
        if (start.isEmpty()) {
            var idle = course.current().type().isFinal() ? TargetState.OVER : TargetState.IDLE;
            return Target.without(TargetKind.UPDATE, idle, promise);
        }
        if (course.current().type().isPending()) {
            return stopped(start.get(), TargetState.PENDING, course.pauses(false));
        }
        return running(start.get(), course.pauses(false));
    }

    Target solution() {
        Promise promise = promises.solution();
        if (promise == null) {
            return Target.without(TargetKind.SOLUTION, TargetState.NOT_PROMISED, null);
        }
        var start = new Start(TargetKind.SOLUTION, TargetOrigin.CREATION, course.created(), promise);
        List<Pause> pauses = course.pauses(true);
        Optional<Instant> solved =
                promises.solutionRule() == SolutionRule.ONCE ? course.firstClosed() : course.closedSince();
        return solved.isPresent() ? met(start, pauses, solved.get()) : running(start, pauses);
    }

    /** What its time counts from. */
    private record Start(TargetKind kind, TargetOrigin origin, Instant at, Promise promise) {}

    private Target met(Start start, List<Pause> all, Instant metAt) {
        List<Pause> pauses = Pauses.between(all, start.at(), metAt);
        Instant due = moment(start, start.promise().time(), pauses).orElse(null);
        return new Target(
                start.kind(),
                TargetState.MET,
                start.origin(),
                start.at(),
                start.promise(),
                due,
                warns(start, pauses),
                metAt,
                pauses);
    }

    private Target running(Start start, List<Pause> all) {
        Course.Phase current = course.current();
        if (current.type().isFinal()) {
            return stopped(start, TargetState.OVER, all);
        }
        if (current.suspension() == Suspension.CANCEL) {
            return stopped(start, TargetState.CANCELLED, all);
        }
        List<Pause> pauses = Pauses.from(all, start.at());
        Optional<Instant> due = moment(start, start.promise().time(), pauses);
        if (due.isEmpty()) {
            boolean paused = calendar.hasHours() && Pauses.last(pauses);
            return stopped(start, paused ? TargetState.PAUSED : TargetState.WITHOUT_CALENDAR, all);
        }
        return new Target(
                start.kind(),
                TargetState.RUNNING,
                start.origin(),
                start.at(),
                start.promise(),
                due.get(),
                warns(start, pauses),
                null,
                pauses);
    }

    private static Target stopped(Start start, TargetState state, List<Pause> all) {
        List<Pause> pauses = Pauses.from(all, start.at());
        return new Target(start.kind(), state, start.origin(), start.at(), start.promise(), null, null, null, pauses);
    }

    private Instant warns(Start start, List<Pause> pauses) {
        return start.promise().warning() == null
                ? null
                : moment(start, start.promise().untilWarning(), pauses).orElse(null);
    }

    /** When so much of the time is used; empty when that does not happen. */
    private Optional<Instant> moment(Start start, Duration time, List<Pause> pauses) {
        Duration left = time;
        Instant from = start.at();
        for (Pause pause : pauses) {
            Duration used = calendar.work(from, pause.from());
            if (left.compareTo(used) <= 0) {
                return calendar.due(from, left);
            }
            if (pause.lasts()) {
                return Optional.empty();
            }
            left = left.minus(used);
            from = pause.to();
        }
        return calendar.due(from, left);
    }
}
