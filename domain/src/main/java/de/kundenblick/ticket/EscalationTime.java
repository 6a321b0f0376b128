package de.kundenblick.ticket;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon a ticket escalates, in the days of whoever looks at it. Each begins where the one before it ends. */
public enum EscalationTime {
    OVERDUE,
    TODAY,
    TOMORROW,

    /** After tomorrow, until Sunday; nothing when Sunday is today or tomorrow. */
    WEEK,
    LATER;

    /** As it stands in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything that is no {@link #slug}. */
    public static Optional<EscalationTime> ofSlug(String slug) {
        return Arrays.stream(values()).filter(time -> time.slug().equals(slug)).findFirst();
    }

    public static EscalationTime of(Instant escalatesAt, Instant now, ZoneId zone) {
        return Arrays.stream(values())
                .filter(time -> time == LATER || escalatesAt.isBefore(time.end(now, zone)))
                .findFirst()
                .orElseThrow();
    }

    /** The first moment; the beginning of time for what is overdue. */
    public Instant start(Instant now, ZoneId zone) {
        return this == OVERDUE ? Instant.EPOCH : values()[ordinal() - 1].end(now, zone);
    }

    /** The first moment that no longer belongs to it. */
    public Instant end(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return switch (this) {
            case OVERDUE -> now;
            case TODAY -> midnight(today.plusDays(1), zone);
            case TOMORROW -> midnight(today.plusDays(2), zone);
            case WEEK -> {
                Instant monday = midnight(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone);
                Instant tomorrow = TOMORROW.end(now, zone);
                yield monday.isBefore(tomorrow) ? tomorrow : monday;
            }
            case LATER -> Instant.parse("9999-12-31T00:00:00Z");
        };
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
