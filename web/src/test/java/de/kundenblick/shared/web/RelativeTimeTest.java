package de.kundenblick.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(MONDAY_NOON, BERLIN);

    private final RelativeTime german = new RelativeTime(Texts.in(Locale.GERMAN), BERLIN, CLOCK);
    private final RelativeTime english = new RelativeTime(Texts.in(Locale.ENGLISH), BERLIN, CLOCK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PT0S       | gerade eben     | just now
            -PT12M     | vor 12 Min.     | 12 min ago
            -PT59M59S  | vor 59 Min.     | 59 min ago
            -PT1H48M   | heute, 10:12    | today, 10:12
            -PT12H     | heute, 0:00     | today, 00:00
            -PT12H1S   | gestern, 23:59  | yesterday, 23:59
            -PT19H20M  | gestern, 16:40  | yesterday, 16:40
            -P4D       | 19.11.          | 19 Nov
            -P400D     | 19.10.2025      | 19 Oct 2025
            PT12M      | in 12 Min.      | in 12 min
            PT5H       | heute, 17:00    | today, 17:00
            PT21H      | morgen, 9:00    | tomorrow, 09:00
            P2D        | 25.11.          | 25 Nov
            P40D       | 02.01.2027      | 2 Jan 2027
            """)
    void saysMomentsAsPeopleDo(Duration fromNow, String inGerman, String inEnglish) {
        Instant at = MONDAY_NOON.plus(fromNow);

        assertThat(german.moment(at)).isEqualTo(inGerman);
        assertThat(english.moment(at)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            -PT20S     | seit 1 Min.          | for 1 min           | past
            -PT35M     | seit 35 Min.         | for 35 min          | past
            -PT2H10M   | seit 2 Std. 10 Min.  | for 2 h 10 min      | past
            -PT3H      | seit 3 Std.          | for 3 h             | past
            -P1D       | seit 1 Tag           | for 1 day           | past
            -P2DT5H    | seit 2 Tagen 5 Std.  | for 2 days 5 h      | past
            -P23DT5H   | seit 23 Tagen        | for 23 days         | past
            PT30M      | in 30 Min.           | in 30 min           | soon
            PT2H       | in 2 Std.            | in 2 h              | soon
            PT5H30M    | in 5 Std. 30 Min.    | in 5 h 30 min       | ''
            PT21H      | morgen, 9:00         | tomorrow, 09:00     | ''
            P9D        | 02.12.               | 2 Dec               | ''
            """)
    void saysHowLongADueTimeIsOverdueOrLeft(Duration fromNow, String inGerman, String inEnglish, String urgency) {
        Instant due = MONDAY_NOON.plus(fromNow);

        assertThat(german.due(due)).isEqualTo(inGerman);
        assertThat(english.due(due)).isEqualTo(inEnglish);
        assertThat(german.urgency(due)).isEqualTo(urgency);
    }

    @Test
    void knowsTheExactMomentInTheReadersZone() {
        Instant at = Instant.parse("2026-07-01T14:40:05Z");

        assertThat(german.exact(at)).isEqualTo("Mittwoch, 1. Juli 2026, 16:40:05 Uhr (MESZ)");
        assertThat(english.exact(at)).isEqualTo("Wednesday, 1 July 2026, 16:40:05 (CEST)");
    }

    @Test
    void countsDaysInTheReadersZone() {
        RelativeTime inTokyo = new RelativeTime(Texts.in(Locale.GERMAN), ZoneId.of("Asia/Tokyo"), CLOCK);

        assertThat(inTokyo.moment(MONDAY_NOON.plus(Duration.ofHours(5)))).isEqualTo("morgen, 1:00");
    }

    @Test
    void showsADashWhereThereIsNoMoment() {
        assertThat(german.moment(null)).isEqualTo("–");
        assertThat(german.due(null)).isEqualTo("–");
        assertThat(german.exact(null)).isEmpty();
        assertThat(german.urgency(null)).isEmpty();
    }

    @Test
    void saysDaysWithoutATime() {
        assertThat(german.date(LocalDate.of(2026, 12, 1))).isEqualTo("01.12.2026");
        assertThat(english.date(LocalDate.of(2026, 12, 1))).isEqualTo("1 Dec 2026");
        assertThat(german.date(null)).isEmpty();
    }
}
