package de.kundenblick.ticket.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A period that has a name, whatever day it is. */
public enum ReportPeriod {
    LAST_30_DAYS,
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER,
    LAST_QUARTER,
    THIS_YEAR,
    LAST_YEAR,
    LAST_12_MONTHS,
    /** Two days say which. */
    OWN;

    private static final int DAYS = 30;
    private static final int MONTHS_OF_QUARTER = 3;

    public LocalDate from(LocalDate today) {
        var month = today.withDayOfMonth(1);
        var quarter = month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_QUARTER);
        return switch (this) {
            case LAST_30_DAYS, OWN -> today.minusDays(DAYS - 1L);
            case THIS_MONTH -> month;
            case LAST_MONTH -> month.minusMonths(1);
            case THIS_QUARTER -> quarter;
            case LAST_QUARTER -> quarter.minusMonths(MONTHS_OF_QUARTER);
            case THIS_YEAR -> today.withDayOfYear(1);
            case LAST_YEAR -> today.withDayOfYear(1).minusYears(1);
            case LAST_12_MONTHS -> month.minusYears(1);
        };
    }

    public LocalDate to(LocalDate today) {
        return switch (this) {
            case LAST_30_DAYS, OWN, THIS_MONTH, THIS_QUARTER, THIS_YEAR -> today;
            case LAST_MONTH, LAST_12_MONTHS -> today.withDayOfMonth(1).minusDays(1);
            case LAST_QUARTER -> THIS_QUARTER.from(today).minusDays(1);
            case LAST_YEAR -> today.withDayOfYear(1).minusDays(1);
        };
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for anything that is no period's {@link #slug}. */
    public static Optional<ReportPeriod> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(period -> period.slug().equals(slug))
                .findFirst();
    }
}
