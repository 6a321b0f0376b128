package de.kundenblick.ticket.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Cuts lists of pauses, which are in their order and apart from each other. */
final class Pauses {
    private Pauses() {}

    /** What is left of them from a moment on. */
    static List<Pause> from(List<Pause> pauses, Instant start) {
        return pauses.stream()
                .filter(pause -> pause.lasts() || pause.to().isAfter(start))
                .map(pause -> pause.from().isBefore(start) ? new Pause(start, pause.to(), pause.closed()) : pause)
                .toList();
    }

    /** As if time had gone on after the end. */
    static List<Pause> between(List<Pause> pauses, Instant start, Instant end) {
        return from(pauses, start).stream()
                .filter(pause -> pause.from().isBefore(end))
                .map(pause ->
                        pause.lasts() || pause.to().isAfter(end) ? new Pause(pause.from(), end, pause.closed()) : pause)
                .toList();
    }

    /** Whether one is going on. */
    static boolean last(List<Pause> pauses) {
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).lasts();
    }

    /** The stretches of time that are left between them. */
    static List<Stretch> around(List<Pause> pauses, Instant start, Instant end) {
        var stretches = new ArrayList<Stretch>();
        Instant from = start;
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(end)) {
                break;
            }
            stretches.add(new Stretch(from, pause.from()));
            if (pause.lasts()) {
                return stretches;
            }
            from = pause.to();
        }
        if (from.isBefore(end)) {
            stretches.add(new Stretch(from, end));
        }
        return stretches;
    }

    record Stretch(Instant from, Instant to) {}
}
