package de.kundenblick.ticket.sla;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads hours and days as people type them, and writes them so that they can be read again. What cannot be read is an
 * {@link IllegalArgumentException} whose message is the part in question.
 */
public final class CalendarText {
    private static final int LONGEST_NAME = 100;
    private static final Pattern RANGE = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2}))?(?: ?(?:Uhr|h))? ?(?:-|–|—|bis|to) ?(\\d{1,2})(?:[:.](\\d{2}))?(?: ?(?:Uhr|h))?");
    private static final Pattern GERMAN_DAY =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})?(?:\\s+(.*))?");
    private static final Pattern ISO_DAY = Pattern.compile("(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2})(?:\\s+(.*))?");

    private CalendarText() {}

    /** Ranges separated by commas, as in {@code 8:00–12:00, 13:30–18:00}; none for an empty text. */
    public static List<WorkingRange> hours(String typed) {
        var ranges = new ArrayList<WorkingRange>();
        for (String part : typed.replaceAll("\\s+", " ").split("[,;]| und | and ")) {
            if (!part.isBlank()) {
                ranges.add(range(part.strip()));
            }
        }
        return WorkingRange.merged(ranges);
    }

    public static String hours(List<WorkingRange> ranges) {
        return ranges.stream()
                .map(range -> time(range.from()) + '–' + time(range.to()))
                .collect(Collectors.joining(", "));
    }

    /** One in a line: {@code 24.12. Heiligabend} for every year, {@code 15.05.2026 Brückentag} for one. */
    public static List<CalendarHoliday> holidays(String typed) {
        var seen = new HashSet<String>();
        return lines(typed, line -> {
            var day = Day.of(line);
            boolean named = !day.rest().isBlank() && day.rest().length() <= LONGEST_NAME;
            if (!named || !seen.add(day.year() + "-" + day.month() + "-" + day.day())) {
                throw new IllegalArgumentException(line);
            }
            return day.year() == CalendarHoliday.EVERY_YEAR
                    ? CalendarHoliday.yearly(MonthDay.of(day.month(), day.day()), day.rest())
                    : CalendarHoliday.once(LocalDate.of(day.year(), day.month(), day.day()), day.rest());
        });
    }

    /** @param german whether days are written as in 24.12. rather than 12-24 */
    public static String holidays(List<CalendarHoliday> holidays, boolean german) {
        return holidays.stream()
                .map(holiday -> day(holiday.year(), holiday.day(), german) + ' ' + holiday.name())
                .collect(Collectors.joining("\n"));
    }

    /** One in a line: {@code 12.12.2026 10:00–14:00}. */
    public static List<SpecialDay> specialDays(String typed) {
        var seen = new HashSet<LocalDate>();
        return lines(typed, line -> {
            var day = Day.of(line);
            if (day.year() == CalendarHoliday.EVERY_YEAR) {
                throw new IllegalArgumentException(line);
            }
            var date = LocalDate.of(day.year(), day.month(), day.day());
            List<WorkingRange> ranges = hours(day.rest());
            if (ranges.isEmpty() || !seen.add(date)) {
                throw new IllegalArgumentException(line);
            }
            return new SpecialDay(date, ranges);
        });
    }

    /** @param german whether days are written as in 12.12.2026 rather than 2026-12-12 */
    public static String specialDays(List<SpecialDay> days, boolean german) {
        return days.stream()
                .map(special -> day(special.day().getYear(), MonthDay.from(special.day()), german)
                        + ' '
                        + hours(special.hours()))
                .collect(Collectors.joining("\n"));
    }

    private static <T> List<T> lines(String typed, Function<String, T> read) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    try {
                        return read.apply(line);
                    } catch (DateTimeException noSuchDay) {
                        throw new IllegalArgumentException(line, noSuchDay);
                    }
                })
                .toList();
    }

    private static WorkingRange range(String part) {
        Matcher matcher = RANGE.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(part);
        }
        int from = minute(matcher.group(1), matcher.group(2));
        int to = minute(matcher.group(3), matcher.group(4));
        if (from < 0 || to < 0 || from >= to || to > WorkingRange.DAY) {
            throw new IllegalArgumentException(part);
        }
        return new WorkingRange(from, to);
    }

    private static int minute(String hour, String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return minutes > 59 ? -1 : Integer.parseInt(hour) * 60 + minutes;
    }

    private static String time(int minute) {
        return "%d:%02d".formatted(minute / 60, minute % 60);
    }

    private static String day(int year, MonthDay day, boolean german) {
        boolean yearly = year == CalendarHoliday.EVERY_YEAR;
        if (german) {
            return "%02d.%02d.%s".formatted(day.getDayOfMonth(), day.getMonthValue(), yearly ? "" : year);
        }
        return "%s%02d-%02d".formatted(yearly ? "" : year + "-", day.getMonthValue(), day.getDayOfMonth());
    }

    private record Day(int year, int month, int day, String rest) {
        static Day of(String line) {
            Matcher german = GERMAN_DAY.matcher(line);
            if (german.matches()) {
                return of(german.group(3), german.group(2), german.group(1), german.group(4));
            }
            Matcher iso = ISO_DAY.matcher(line);
            if (iso.matches()) {
                return of(iso.group(1), iso.group(2), iso.group(3), iso.group(4));
            }
            throw new IllegalArgumentException(line);
        }

        private static Day of(String year, String month, String day, String rest) {
            int number = year == null ? CalendarHoliday.EVERY_YEAR : Integer.parseInt(year);
            if (year != null && number < 1970) {
                throw new IllegalArgumentException(year);
            }
            return new Day(number, Integer.parseInt(month), Integer.parseInt(day), rest == null ? "" : rest.strip());
        }
    }
}
