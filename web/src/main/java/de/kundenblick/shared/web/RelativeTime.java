package de.kundenblick.shared.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** Writes moments the way people say them: "vor 12 Min.", "gestern, 16:40", "seit 2 Std. 10 Min.". */
public class RelativeTime {
    static final Duration SOON = Duration.ofHours(2);
    private static final Duration HOURS_COUNT_WITHIN = Duration.ofDays(1);
    private static final int HOURS_DO_NOT_MATTER_FROM_DAYS = 7;

    private final Texts texts;
    private final ZoneId zone;
    private final Clock clock;

    public RelativeTime(Texts texts, ZoneId zone, Clock clock) {
        this.texts = texts;
        this.zone = zone;
        this.clock = clock;
    }

    /** A moment that has been or will be, seen from now. */
    public String moment(Instant at) {
        if (at == null) {
            return texts.format("shared.moment.none");
        }
        Duration age = Duration.between(at, clock.instant());
        if (age.abs().compareTo(Duration.ofMinutes(1)) < 0) {
            return texts.format("shared.moment.now");
        }
        if (age.abs().compareTo(Duration.ofHours(1)) < 0) {
            return texts.format(age.isNegative() ? "shared.moment.in" : "shared.moment.ago", span(age.abs()));
        }
        return day(at);
    }

    /** A due time: how long it is overdue, or how long there is left. */
    public String due(Instant at) {
        if (at == null) {
            return texts.format("shared.moment.none");
        }
        Duration left = Duration.between(clock.instant(), at);
        if (left.isNegative()) {
            return texts.format("shared.moment.since", span(left.negated()));
        }
        boolean today = today().equals(at.atZone(zone).toLocalDate());
        return today || left.compareTo(SOON) <= 0 ? texts.format("shared.moment.in", span(left)) : day(at);
    }

    /** The class that colours a due time: past, soon or nothing. */
    public String urgency(Instant due) {
        if (due == null) {
            return "";
        }
        Duration left = Duration.between(clock.instant(), due);
        return left.isNegative() ? "past" : left.compareTo(SOON) <= 0 ? "soon" : "";
    }

    /** The whole truth for the title, or nothing where there is no moment. */
    public String exact(Instant at) {
        return at == null ? "" : format("shared.format.exact", at.atZone(zone));
    }

    /** As it stands in a table that leaves the application. */
    public String stamp(Instant at) {
        return format("shared.format.stamp", at.atZone(zone));
    }

    /** A day without a time; nothing where there is none. */
    public String date(LocalDate day) {
        return day == null ? "" : format("shared.format.date", day);
    }

    private String day(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        String time = format("shared.format.time", local);
        long days = ChronoUnit.DAYS.between(today(), local.toLocalDate());
        if (days == 0) {
            return texts.format("shared.moment.today", time);
        }
        if (days == -1) {
            return texts.format("shared.moment.yesterday", time);
        }
        if (days == 1) {
            return texts.format("shared.moment.tomorrow", time);
        }
        return format(local.getYear() == today().getYear() ? "shared.format.day" : "shared.format.date", local);
    }

    private String span(Duration span) {
        long days = span.toDays();
        if (span.compareTo(HOURS_COUNT_WITHIN) >= 0) {
            return days >= HOURS_DO_NOT_MATTER_FROM_DAYS || span.toHoursPart() == 0
                    ? texts.format("shared.span.days", days)
                    : texts.format("shared.span.daysHours", days, span.toHoursPart());
        }
        if (span.toHours() == 0) {
            return texts.format("shared.span.minutes", Math.max(1, span.toMinutes()));
        }
        return span.toMinutesPart() == 0
                ? texts.format("shared.span.hours", span.toHours())
                : texts.format("shared.span.hoursMinutes", span.toHours(), span.toMinutesPart());
    }

    /** In the calendar of the reader. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private String format(String patternKey, TemporalAccessor at) {
        return DateTimeFormatter.ofPattern(texts.getString(patternKey), texts.getLocale())
                .format(at);
    }
}
