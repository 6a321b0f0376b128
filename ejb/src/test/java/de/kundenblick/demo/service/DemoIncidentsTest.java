package de.kundenblick.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DemoIncidentsTest {
    private final String log = new DemoIncidents().shifted(Instant.parse("2030-05-20T08:15:30Z"));

    @Test
    void theNewestEventHappensNow() {
        assertThat(log).contains(",20-05-2030 10:15,").doesNotContain("21-05-2030");
    }

    @Test
    void theLogBreaksOffBeforeEverythingIsClosed() {
        assertThat(log.lines().count()).isEqualTo(1 + 638);
        assertThat(Arrays.stream(log.split(",")).filter("Closed"::equals).count())
                .isLessThan(20);
    }
}
