package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Hours within a day, in minutes since midnight on the clock on the wall.
 *
 * @param to where it ends, no longer part of it; 1440 is the midnight at the end of the day
 */
public record WorkingRange(int from, int to) implements Serializable {
    public static final int DAY = 24 * 60;

    public WorkingRange {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException(from + " to " + to + " is no range of a day");
        }
    }

    public int minutes() {
        return to - from;
    }

    /** In their order, those that touch or overlap made one. */
    static List<WorkingRange> merged(Collection<WorkingRange> ranges) {
        var merged = new ArrayList<WorkingRange>();
        ranges.stream().sorted(Comparator.comparingInt(WorkingRange::from)).forEach(next -> {
            WorkingRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && next.from <= last.to) {
                merged.set(merged.size() - 1, new WorkingRange(last.from, Math.max(last.to, next.to)));
            } else {
                merged.add(next);
            }
        });
        return List.copyOf(merged);
    }
}
