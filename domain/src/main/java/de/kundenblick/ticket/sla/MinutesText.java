package de.kundenblick.ticket.sla;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as people type them: {@code 90} minutes, {@code 1:30} or {@code 1 h 30 min}. */
public final class MinutesText {
    public static final int MOST = 999_999;
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,6}) ?(?:min)?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,5}) ?(?:h|Std\\.?|:)(?: ?(\\d{1,2}) ?(?:min)?)?", Pattern.CASE_INSENSITIVE);

    private MinutesText() {}

    /** @throws IllegalArgumentException when it is no time of at least a minute */
    public static int minutes(String typed) {
        Matcher minutes = MINUTES.matcher(typed);
        if (minutes.matches()) {
            return checked(Integer.parseInt(minutes.group(1)), typed);
        }
        Matcher hours = HOURS.matcher(typed);
        if (!hours.matches()) {
            throw new IllegalArgumentException(typed);
        }
        int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
        return checked(rest > 59 ? 0 : Integer.parseInt(hours.group(1)) * 60 + rest, typed);
    }

    /** As in 1:30. */
    public static String text(long minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** Hours, minutes and, where there are any, seconds. */
    public static String text(Duration time) {
        long seconds = time.toSeconds();
        String text = text(seconds / 60);
        return seconds % 60 == 0 ? text : text + ":%02d".formatted(seconds % 60);
    }

    private static int checked(int minutes, String typed) {
        if (minutes < 1 || minutes > MOST) {
            throw new IllegalArgumentException(typed);
        }
        return minutes;
    }
}
