package de.kundenblick.ticket.sla;

import de.kundenblick.ticket.EventKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be told about the targets of one ticket at one moment, and when to look at it again. */
public final class EscalationRound {
    /** The same is not told again before. */
    public static final Duration REPEATED = Duration.ofMinutes(1_440);

    /** What fell due at the end of the working hours is still told a little later. */
    private static final Duration LOOKBACK = Duration.ofMinutes(10);

    private final WorkingCalendar calendar;
    private final Map<EventKind, Instant> told;
    private final Instant now;
    private final List<Event> events = new ArrayList<>();
    private final List<Instant> looks = new ArrayList<>();
    private final Set<TargetKind> calm = EnumSet.allOf(TargetKind.class);

    /**
     * Something to be told.
     *
     * @param due of the target; null when it is over
     */
    public record Event(EventKind kind, Instant due) {}

    /** @param told when each kind of event stood in the history last */
    public EscalationRound(
            List<DueTarget> running, WorkingCalendar calendar, Map<EventKind, Instant> told, Instant now) {
        this.calendar = calendar;
        this.told = told;
        this.now = now;
        running.forEach(this::look);
        calm.forEach(this::stop);
    }

    /** Whether there are working hours now, or were a moment ago. */
    public static boolean isOpen(WorkingCalendar calendar, Instant now) {
        return !calendar.work(now.minus(LOOKBACK), now).isZero();
    }

    /** When the next working hours begin; empty when there are none any more. */
    public static Optional<Instant> nextOpening(WorkingCalendar calendar, Instant now) {
        return calendar.due(now, Duration.ofMillis(1));
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    /** Empty when there is nothing to look for. */
    public Optional<Instant> nextLook() {
        return looks.stream().min(Instant::compareTo);
    }

    private void look(DueTarget target) {
        if (!target.due().isAfter(now)) {
            tell(target, EventKind.valueOf(target.kind() + "_BREACH"));
            return;
        }
        var left = calendar.work(now, target.due());
        var untilWarning = left.minus(target.leftAtWarning());
        if (target.leftAtWarning().isNegative() || untilWarning.compareTo(Duration.ZERO) > 0) {
            looks.add(
                    target.leftAtWarning().isNegative()
                            ? target.due()
                            : calendar.due(now, untilWarning).orElse(target.due()));
            return;
        }
        tell(target, EventKind.valueOf(target.kind() + "_WARNING"));
        looks.add(target.due());
    }

    private void tell(DueTarget target, EventKind kind) {
        calm.remove(target.kind());
        Instant last = told.get(kind);
        boolean again = last == null || !last.plus(REPEATED).isAfter(now);
        if (again) {
            events.add(new Event(kind, target.due()));
        }
        looks.add((again ? now : last).plus(REPEATED));
    }

    /** What was told is over. */
    private void stop(TargetKind kind) {
        var stop = EventKind.valueOf(kind + "_STOP");
        Instant stopped = told.getOrDefault(stop, Instant.MIN);
        boolean alarmed = Stream.of("_WARNING", "_BREACH")
                .map(end -> told.get(EventKind.valueOf(kind + end)))
                .anyMatch(last -> last != null && last.isAfter(stopped));
        if (alarmed) {
            events.add(new Event(stop, null));
        }
    }
}
