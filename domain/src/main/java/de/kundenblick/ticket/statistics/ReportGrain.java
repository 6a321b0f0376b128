package de.kundenblick.ticket.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long the pieces are that a report cuts its period into. */
public enum ReportGrain {
    DAY,
    WEEK,
    MONTH;

    private static final int MOST_DAYS = 92;
    private static final int DAYS_AT_A_GLANCE = 31;
    private static final int DAYS_BY_WEEKS = 184;

    /** The first day of the piece that a day lies in; weeks begin on Mondays. */
    public LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the next piece. */
    public LocalDate next(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
        };
    }

    /** The asked one, if any, unless there would be too many pieces. */
    static ReportGrain of(String slug, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        ReportGrain usual = days <= DAYS_AT_A_GLANCE ? DAY : days <= DAYS_BY_WEEKS ? WEEK : MONTH;
        var asked = ofSlug(slug).orElse(usual);
        return asked == DAY && days > MOST_DAYS ? WEEK : asked;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ReportGrain> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(grain -> grain.slug().equals(slug))
                .findFirst();
    }
}
