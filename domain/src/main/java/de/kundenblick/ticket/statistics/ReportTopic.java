package de.kundenblick.ticket.statistics;

import static de.kundenblick.ticket.statistics.ReportColumn.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report about tickets. */
public enum ReportTopic {
    VOLUME(List.of(CREATED, CLOSED), EMAIL, PHONE, PORTAL, FOLLOWED_UP, REOPENED, FIRST_CONTACT, MOVED),
    BACKLOG(List.of(OPEN), AGE_0, AGE_1, AGE_7, AGE_30, AGE_90),
    RESPONSE(
            List.of(CREATED, ANSWERED, MEDIAN, WORK_MEDIAN),
            MEAN,
            P90,
            WORK_MEAN,
            WORK_P90,
            ANSWERED_HOUR,
            ANSWERED_HOURS,
            ANSWERED_DAY),
    SOLUTION(
            List.of(CREATED, SOLVED, MEDIAN, WORK_MEDIAN),
            MEAN,
            P90,
            WORK_MEAN,
            WORK_P90,
            SOLVED_HOUR,
            SOLVED_HOURS,
            SOLVED_DAY),
    TARGETS(
            List.of(CREATED, FIRST_RESPONSE_RATE, UPDATE_RATE, SOLUTION_RATE),
            FIRST_RESPONSE_KEPT,
            FIRST_RESPONSE_MISSED,
            FIRST_RESPONSE_RUNNING,
            FIRST_RESPONSE_NONE,
            UPDATE_KEPT,
            UPDATE_MISSED,
            UPDATE_RUNNING,
            UPDATE_NONE,
            SOLUTION_KEPT,
            SOLUTION_MISSED,
            SOLUTION_RUNNING,
            SOLUTION_NONE),
    SATISFACTION(List.of(RATED, STARS), STARS_5, STARS_4, STARS_3, STARS_2, STARS_1);

    private final List<ReportColumn> main;
    private final List<ReportColumn> columns;

    /** @param main what it is about in a few figures */
    ReportTopic(List<ReportColumn> main, ReportColumn... more) {
        this.main = main;
        columns = Stream.concat(main.stream(), Arrays.stream(more)).toList();
    }

    public List<ReportColumn> main() {
        return main;
    }

    public List<ReportColumn> columns() {
        return columns;
    }

    /** What the main figures are made of, which are compared with another period. */
    public Set<ReportColumn> compared() {
        return main.stream()
                .flatMap(column -> column.kind() == ReportColumn.Kind.RATE
                        ? Stream.of(column.ofTarget("KEPT"), column.ofTarget("MISSED"))
                        : Stream.of(column))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The moment until which its spans last; null when it has none. */
    public String until() {
        return switch (this) {
            case RESPONSE -> "t.first_response_at";
            case SOLUTION -> "t.solved_at";
            case VOLUME, BACKLOG, TARGETS, SATISFACTION -> null;
        };
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything that is no report's {@link #slug}. */
    public static Optional<ReportTopic> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(topic -> topic.slug().equals(slug))
                .findFirst();
    }
}
