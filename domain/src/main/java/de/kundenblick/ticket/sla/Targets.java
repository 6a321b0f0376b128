package de.kundenblick.ticket.sla;

import static java.util.Comparator.naturalOrder;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How it stands with everything that is promised about a ticket. */
public record Targets(Target firstResponse, Target update, Target solution) implements Serializable {

    /** @param calendar in which the time of the promises is counted */
    public static Targets of(Course course, PromiseSet promises, WorkingCalendar calendar) {
        var reckoning = new Reckoning(course, promises, calendar);
        return new Targets(reckoning.firstResponse(), reckoning.update(), reckoning.solution());
    }

    public List<Target> all() {
        return List.of(firstResponse, update, solution);
    }

    public Target of(TargetKind kind) {
        return switch (kind) {
            case FIRST_RESPONSE -> firstResponse;
            case UPDATE -> update;
            case SOLUTION -> solution;
        };
    }

    /** The earliest moment at which a running target falls due; empty when none does. */
    public Optional<Instant> escalatesAt() {
        return active().map(Target::due).min(naturalOrder());
    }

    /** Whether something would run, had the calendar hours. */
    public boolean withoutCalendar() {
        return all().stream().anyMatch(target -> target.state() == TargetState.WITHOUT_CALENDAR);
    }

    /** The earliest warning of a running target that was not told yet; empty when there is none. */
    public Optional<Instant> warnsAt(ToldWarnings told) {
        return active().filter(target -> target.warns() != null && !told.includes(target.kind(), target.warns()))
                .map(Target::warns)
                .min(naturalOrder());
    }

    private Stream<Target> active() {
        return all().stream().filter(Target::isActive);
    }

    /** Which warnings people have been given already. */
    @FunctionalInterface
    public interface ToldWarnings {
        ToldWarnings NONE = (kind, warns) -> false;

        boolean includes(TargetKind kind, Instant warns);
    }
}
