package de.kundenblick.ticket.statistics;

import java.io.Serializable;
import java.util.List;

/**
 * Figures about tickets. Removed and merged ones do not count, so that open and closed ones make up the whole.
 *
 * @param firstResponse from the creation to the first answer that the customer sees
 * @param solution from the creation to the first closing
 * @param firstResponseAtWork the same in working time, of the latest {@link #LATEST} tickets
 */
public record Statistics(
        StatisticsFilter filter,
        List<Flow> flow,
        List<HitRow> hits,
        Spans firstResponse,
        Spans solution,
        Spans firstResponseAtWork,
        Spans solutionAtWork,
        List<OpenRow> open)
        implements Serializable {
    public static final int LATEST = 20_000;

    public long created() {
        return flow.stream().mapToLong(Flow::created).sum();
    }

    public long closed() {
        return flow.stream().mapToLong(Flow::closed).sum();
    }

    public long unfinished() {
        return of(OpenRow.Kind.STATE).stream().mapToLong(OpenRow::tickets).sum();
    }

    public List<OpenRow> of(OpenRow.Kind kind) {
        return open.stream().filter(row -> row.kind() == kind).toList();
    }

    public List<HitRow> by(HitRow.Grouping grouping) {
        return hits.stream().filter(row -> row.grouping() == grouping).toList();
    }

    /** Of all tickets that were created in the period; null when there is none. */
    public HitRow whole() {
        return by(HitRow.Grouping.ALL).stream().findFirst().orElse(null);
    }

    /** There is nothing to show. */
    public boolean isEmpty() {
        return created() == 0 && closed() == 0 && unfinished() == 0;
    }
}
