package de.kundenblick.interaction;

import java.io.Serializable;
import java.util.List;

/**
 * What a deletion would take away, or has.
 *
 * @param conflicts how many were changed or deleted by somebody else after they had been selected, and are left alone
 */
public record Deletion(List<Line> lines, int conflicts) implements Serializable {
    /** The most that are deleted at once. */
    public static final int MOST = 1_000;

    /** One interaction. */
    public record Line(
            long id, String number, String customer, String topic, InteractionStatus status, boolean published)
            implements Serializable {}

    /** Takes a copy: a deletion does not change. */
    public Deletion {
        lines = List.copyOf(lines);
    }

    public int size() {
        return lines.size();
    }

    /** How many the customer has been shown. */
    public long published() {
        return lines.stream().filter(Line::published).count();
    }

    /** The first of them, as many as one reads. */
    public List<Line> first() {
        return lines.subList(0, Math.min(lines.size(), 20));
    }
}
