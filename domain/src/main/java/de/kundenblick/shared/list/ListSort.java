package de.kundenblick.shared.list;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** What a list is sorted by, which goes into an address as text and comes back as a parameter. */
public enum ListSort {
    TEXT("%s", "?", ""),
    NUMBER("CAST(%s AS text)", "CAST(? AS bigint)", "0"),
    MOMENT(
            "to_char(%s AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
            "CAST(? AS timestamptz)", "1970-01-01T00:00:00Z"),
    DAY("to_char(%s, 'YYYY-MM-DD')", "CAST(? AS date)", "1970-01-01");

    private final String asText;
    private final String parameter;
    private final String nothing;

    ListSort(String asText, String parameter, String nothing) {
        this.asText = asText;
        this.parameter = parameter;
        this.nothing = nothing;
    }

    /** The SQL expression of its text. */
    public String text(String expression) {
        return asText.formatted(expression);
    }

    String parameter() {
        return parameter;
    }

    /** What was written into an address, or something harmless when somebody has changed it. */
    String read(String written) {
        boolean readable = written != null
                && switch (this) {
                    case TEXT -> true;
                    case NUMBER -> written.matches("-?\\d{1,18}");
                    case MOMENT -> isMoment(written);
                    case DAY -> isDay(written);
                };
        return readable ? written : nothing;
    }

    private static boolean isMoment(String written) {
        try {
            return written.length() < 40 && Instant.parse(written).getEpochSecond() < Integer.MAX_VALUE * 100L;
        } catch (DateTimeException broken) {
            return false;
        }
    }

    private static boolean isDay(String written) {
        try {
            return written.length() == 10 && LocalDate.parse(written).getYear() > 0;
        } catch (DateTimeException broken) {
            return false;
        }
    }
}
