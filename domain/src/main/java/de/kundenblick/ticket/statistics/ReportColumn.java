package de.kundenblick.ticket.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A figure of a report. */
public enum ReportColumn {
    CREATED(Kind.CREATED),
    CLOSED(Kind.CLOSED),
    EMAIL(Kind.CREATED, "channel", "EMAIL"),
    PHONE(Kind.CREATED, "channel", "PHONE"),
    PORTAL(Kind.CREATED, "channel", "PORTAL"),
    FOLLOWED_UP(TicketFigure.FOLLOWED_UP),
    REOPENED(TicketFigure.REOPENED),
    FIRST_CONTACT(TicketFigure.FIRST_CONTACT),
    MOVED(TicketFigure.MOVED),
    OPEN(Kind.OPEN),
    /** Open ones by their age in days. */
    AGE_0(0, 0),
    AGE_1(1, 6),
    AGE_7(7, 29),
    AGE_30(30, 89),
    AGE_90(90, Integer.MAX_VALUE),
    ANSWERED(TicketFigure.ANSWERED),
    ANSWERED_HOUR(TicketFigure.ANSWERED_HOUR),
    ANSWERED_HOURS(TicketFigure.ANSWERED_HOURS),
    ANSWERED_DAY(TicketFigure.ANSWERED_DAY),
    SOLVED(TicketFigure.SOLVED),
    SOLVED_HOUR(TicketFigure.SOLVED_HOUR),
    SOLVED_HOURS(TicketFigure.SOLVED_HOURS),
    SOLVED_DAY(TicketFigure.SOLVED_DAY),
    MEDIAN(Kind.SPAN),
    MEAN(Kind.SPAN),
    P90(Kind.SPAN),
    WORK_MEDIAN(Kind.WORK),
    WORK_MEAN(Kind.WORK),
    WORK_P90(Kind.WORK),
    FIRST_RESPONSE_KEPT(TicketFigure.FIRST_RESPONSE_KEPT),
    FIRST_RESPONSE_MISSED(TicketFigure.FIRST_RESPONSE_MISSED),
    FIRST_RESPONSE_RUNNING(TicketFigure.FIRST_RESPONSE_RUNNING),
    FIRST_RESPONSE_NONE(TicketFigure.FIRST_RESPONSE_NONE),
    FIRST_RESPONSE_RATE(Kind.RATE),
    UPDATE_KEPT(TicketFigure.UPDATE_KEPT),
    UPDATE_MISSED(TicketFigure.UPDATE_MISSED),
    UPDATE_RUNNING(TicketFigure.UPDATE_RUNNING),
    UPDATE_NONE(TicketFigure.UPDATE_NONE),
    UPDATE_RATE(Kind.RATE),
    SOLUTION_KEPT(TicketFigure.SOLUTION_KEPT),
    SOLUTION_MISSED(TicketFigure.SOLUTION_MISSED),
    SOLUTION_RUNNING(TicketFigure.SOLUTION_RUNNING),
    SOLUTION_NONE(TicketFigure.SOLUTION_NONE),
    SOLUTION_RATE(Kind.RATE),
    RATED(Kind.RATED),
    STARS(Kind.STARS),
    STARS_5(Kind.RATED, "stars", "5"),
    STARS_4(Kind.RATED, "stars", "4"),
    STARS_3(Kind.RATED, "stars", "3"),
    STARS_2(Kind.RATED, "stars", "2"),
    STARS_1(Kind.RATED, "stars", "1");

    /** What is counted or measured. */
    public enum Kind {
        /** Tickets that were created in the period. */
        CREATED,
        /** Tickets that were closed in the period. */
        CLOSED,
        /** Tickets that were open at its end. */
        OPEN,
        /** Tickets that were rated in the period. */
        RATED,
        /** The average of these ratings, in tenths of a star. */
        STARS,
        /** Seconds. */
        SPAN,
        /** Seconds of working time. */
        WORK,
        /** Kept promises out of those that are kept or missed, in tenths of a percent. */
        RATE
    }

    private static final String FIGURE = "figure";

    private final Kind kind;
    private final Map<String, String> filters;
    private final int youngest;
    private final int oldest;

    ReportColumn(Kind kind) {
        this(kind, Map.of(), 0, Integer.MAX_VALUE);
    }

    ReportColumn(Kind kind, String filter, String value) {
        this(kind, Map.of(filter, value), 0, Integer.MAX_VALUE);
    }

    ReportColumn(TicketFigure figure) {
        this(Kind.CREATED, FIGURE, figure.slug());
    }

    ReportColumn(int youngest, int oldest) {
        this(Kind.OPEN, Map.of(), youngest, oldest);
    }

    ReportColumn(Kind kind, Map<String, String> filters, int youngest, int oldest) {
        this.kind = kind;
        this.filters = filters;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether tickets are counted, so that a list of them stands behind it. */
    public boolean isCount() {
        return kind == Kind.CREATED || kind == Kind.CLOSED || kind == Kind.OPEN || kind == Kind.RATED;
    }

    /** What the list of tickets has to be narrowed by, besides by its days. */
    public Map<String, String> filters() {
        return filters;
    }

    /** The figure that it counts; null when it counts all, or by channels. */
    public TicketFigure figure() {
        return TicketFigure.ofSlug(filters.getOrDefault(FIGURE, "")).orElse(null);
    }

    /** The least age in days. */
    public int youngest() {
        return youngest;
    }

    /** The greatest age in days. */
    public int oldest() {
        return oldest;
    }

    /** The other figure of the same target: of a rate, and of what it is made from. */
    public ReportColumn ofTarget(String how) {
        return valueOf(name().substring(0, name().lastIndexOf('_') + 1) + how);
    }

    /** As in addresses and the keys of its texts: {@code first-response-kept}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for anything that is no column's {@link #slug}. */
    public static Optional<ReportColumn> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(column -> column.slug().equals(slug))
                .findFirst();
    }
}
