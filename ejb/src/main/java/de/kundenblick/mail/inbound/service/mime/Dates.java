package de.kundenblick.mail.inbound.service.mime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The moment that a header names (RFC 5322, and other ways of writing one). */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> OTHER_MONTHS =
            Map.of("mai", "may", "okt", "oct", "dez", "dec", "mär", "mar", "mrz", "mar", "maj", "may");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("CET", 1),
            Map.entry("MET", 1),
            Map.entry("MEZ", 1),
            Map.entry("CEST", 2),
            Map.entry("MEST", 2),
            Map.entry("MESZ", 2),
            Map.entry("BST", 1),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("KST", 9));
    private static final String TIME =
            "(?<h>\\d{1,2})[:.](?<m>\\d{1,2})(?:[:.](?<s>\\d{1,2}))?(?:[.,]\\d+)?(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?";
    private static final String ZONE = "(?: ?(?:GMT|UTC)? ?(?<zone>[+-] ?\\d{1,2}:?\\d{2}|[A-Za-z]{1,5}))?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<day>\\d{1,2})[ -]?(?<month>\\p{L}{3})\\p{L}*\\.?[ ,-]*(?<year>\\d{2,4})[ ,]+" + TIME + ZONE),
            Pattern.compile("(?<month>\\p{L}{3})\\p{L}*\\.? (?<day>\\d{1,2}),? (?:(?<early>\\d{4}),? )?" + TIME + ZONE
                    + "(?: (?<year>\\d{4}))?"),
            Pattern.compile("(?<year>\\d{4})[-/](?<number>\\d{1,2})[-/](?<day>\\d{1,2})[T ]+" + TIME + ZONE),
            Pattern.compile("(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})[ ,]+" + TIME + ZONE));

    private Dates() {}

    /** Null when nobody can tell. */
    static Instant of(String header) {
        if (header.length() > 300) {
            return null;
        }
        String plain = header.replaceAll("\\([^()]*\\)", " ")
                .replaceAll("\\([^)]*\\)?", " ")
                .replaceAll("\\s+", " ")
                .strip();
        try {
            if (plain.matches("\\d{4}-\\d{2}-\\d{2}T.*Z")) {
                return Instant.parse(plain);
            }
        } catch (DateTimeParseException otherwise) {
            return null;
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(plain);
            if (matcher.find()) {
                return moment(form, matcher);
            }
        }
        return null;
    }

    private static Instant moment(Pattern form, Matcher found) {
        try {
            int year = year(form, found);
            int hour = Integer.parseInt(found.group("h"));
            String half = found.group("half");
            if (half != null && hour <= 12) {
                hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
            }
            int second = found.group("s") == null ? 0 : Integer.parseInt(found.group("s"));
            return LocalDateTime.of(
                            year,
                            month(form, found),
                            Integer.parseInt(found.group("day")),
                            hour,
                            Integer.parseInt(found.group("m")),
                            Math.min(second, 59))
                    .toInstant(zone(found.group("zone")));
        } catch (DateTimeException | NumberFormatException noMoment) {
            return null;
        }
    }

    private static int year(Pattern form, Matcher found) {
        String year = found.group("year");
        if (year == null && form.pattern().contains("<early>")) {
            year = found.group("early");
        }
        int number = Integer.parseInt(year == null ? "" : year);
        return number < 50 ? 2000 + number : number < 1000 ? 1900 + number : number;
    }

    private static int month(Pattern form, Matcher found) {
        if (form.pattern().contains("<number>")) {
            return Integer.parseInt(found.group("number"));
        }
        String name = Head.lower(found.group("month"));
        return MONTHS.indexOf(OTHER_MONTHS.getOrDefault(name, name)) + 1;
    }

    private static ZoneOffset zone(String zone) {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return ZoneOffset.ofHours(ZONES.getOrDefault(zone.toUpperCase(java.util.Locale.ROOT), 0));
        }
        String digits = zone.replaceAll("\\D", "");
        digits = digits.length() == 3 ? '0' + digits : digits;
        int minutes = Integer.parseInt(digits.substring(0, 2)) * 60 + Integer.parseInt(digits.substring(2));
        return Math.abs(minutes) > 18 * 60
                ? ZoneOffset.UTC
                : ZoneOffset.ofTotalSeconds((zone.startsWith("-") ? -60 : 60) * minutes);
    }
}
