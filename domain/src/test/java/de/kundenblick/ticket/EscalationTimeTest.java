package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant WEDNESDAY_NOON = Instant.parse("2024-03-06T11:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-03-06T10:59:59Z, OVERDUE",
        "2024-03-06T11:00:00Z, TODAY",
        "2024-03-06T22:59:59Z, TODAY",
        "2024-03-06T23:00:00Z, TOMORROW",
        "2024-03-07T23:00:00Z, WEEK",
        "2024-03-10T22:59:59Z, WEEK",
        "2024-03-10T23:00:00Z, LATER"
    })
    void daysAreThoseOfTheReader(Instant escalatesAt, EscalationTime expected) {
        assertThat(EscalationTime.of(escalatesAt, WEDNESDAY_NOON, BERLIN)).isEqualTo(expected);
    }

    @Test
    void nothingIsLeftOfTheWeekOnceTomorrowIsSunday() {
        Instant saturday = Instant.parse("2024-03-09T11:00:00Z");
        Instant sunday = Instant.parse("2024-03-10T11:00:00Z");

        assertThat(EscalationTime.WEEK.end(saturday, BERLIN)).isEqualTo("2024-03-10T23:00:00Z");
        assertThat(EscalationTime.WEEK.start(sunday, BERLIN))
                .isEqualTo(EscalationTime.WEEK.end(sunday, BERLIN))
                .isEqualTo("2024-03-11T23:00:00Z");
    }
}
