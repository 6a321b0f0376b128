package de.kundenblick.ticket.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collections;
import java.util.Iterator;

/**
 * Goes through the working time of a calendar, day by day, from one change of the clock to the next. In between the
 * clock on the wall and the time that passes are the same but for a difference, so that nothing else needs to know
 * about gaps, overlaps, half hours and days that begin twice or never.
 */
class CalendarWalk {
    /** The calendar of the world repeats itself after so many years: who has not worked for so long never will. */
    private static final int CYCLE = 400;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final long SECONDS_OF_DAY = 86_400;

    private final WorkingCalendar calendar;
    private final ZoneRules rules;
    private final Instant end;

    /** Between them the clock is not changed. */
    private Instant stretchStart;

    private Instant stretchEnd;

    private ZoneOffset offset;
    private LocalDate day;
    private LocalDate lastDay;
    private Iterator<WorkingRange> hours;

    CalendarWalk(WorkingCalendar calendar, Instant start, Instant end) {
        this.calendar = calendar;
        this.rules = calendar.zone().getRules();
        this.end = end;
        if (calendar.hasHours() && start.isBefore(end)) {
            enter(start);
            lastDay = lastDay();
        } else {
            hours = Collections.emptyIterator();
            lastDay = LocalDate.MIN;
            day = LocalDate.EPOCH;
            offset = ZoneOffset.UTC;
            stretchEnd = end;
        }
    }

    /** Null when there is no more. */
    WorkingSpan next() {
        do {
            while (hours.hasNext()) {
                WorkingRange range = hours.next();
                Instant from = later(at(day, range.from()), stretchStart);
                Instant to = earlier(at(day, range.to()), stretchEnd);
                if (from.isBefore(to)) {
                    lastDay = lastDay();
                    return new WorkingSpan(day, from, to);
                }
            }
        } while (nextDay());
        return null;
    }

    private boolean nextDay() {
        if (!at(day, WorkingRange.DAY).isBefore(stretchEnd)) {
            if (!stretchEnd.isBefore(end)) {
                return false;
            }
            enter(stretchEnd);
            return true;
        }
        if (!day.isBefore(lastDay)) {
            return false;
        }
        day = day.plusDays(1);
        hours = calendar.hours(day).iterator();
        return true;
    }

    private void enter(Instant moment) {
        stretchStart = moment;
        offset = rules.getOffset(moment);
        ZoneOffsetTransition change = rules.nextTransition(moment);
        stretchEnd = change == null ? end : earlier(change.getInstant(), end);
        day = moment.atOffset(offset).toLocalDate();
        hours = calendar.hours(day).iterator();
    }

    /** The day after which there is no use in looking on, seen from one that has hours. */
    private LocalDate lastDay() {
        // Where the clock is put back after midnight, a day comes again when the next one has begun.
        LocalDate exception =
                calendar.lastException().map(last -> last.plusDays(1)).orElse(LocalDate.MIN);
        if (!calendar.hasWeek()) {
            return exception;
        }
        LocalDate cycle = (exception.isAfter(day) ? exception : day).plusYears(CYCLE);
        return cycle.isAfter(LAST_DAY) ? LAST_DAY : cycle;
    }

    private Instant at(LocalDate date, int minute) {
        return Instant.ofEpochSecond(date.toEpochDay() * SECONDS_OF_DAY + minute * 60L - offset.getTotalSeconds());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
