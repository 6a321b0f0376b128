package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.GivenTicket;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class UnlockJobIT {
    private static final Instant FRIDAY_HALF_PAST_FOUR = Instant.parse("2026-03-06T15:30:00Z");
    private static final Instant MONDAY_HALF_PAST_EIGHT = Instant.parse("2026-03-09T07:30:00Z");

    @Inject
    UnlockJob job;

    @Inject
    Fixtures given;

    @Test
    @Tag("D-75")
    void anIdleLockIsGivenUpAfterTheWorkingTimeOfItsQueue() {
        given.database().update("UPDATE calendar_range SET to_minute = 1020");
        given.database().update("UPDATE promise_revision SET revision = nextval('promise_revision_sequence')");
        given.queue("support").unlocksAfter(60);
        given.queue("never").unlocksAfter(0);
        locked("idle").state("open");
        locked("waiting").state("pending reminder");
        locked("kept").in("never");

        job.run(MONDAY_HALF_PAST_EIGHT.minusSeconds(1));
        assertThat(lockOf("idle")).isEqualTo("LOCK");

        job.run(MONDAY_HALF_PAST_EIGHT);

        assertThat(lockOf("idle")).isEqualTo("UNLOCK");
        assertThat(lockOf("waiting")).isEqualTo("LOCK");
        assertThat(lockOf("kept")).isEqualTo("LOCK");
        assertThat(given.database()
                        .texts("SELECT e.login FROM ticket t JOIN employee e ON e.id = t.owner_id"
                                + " WHERE t.number = 'idle'"))
                .as("the owner stays")
                .containsExactly("agent");
        assertThat(given.database().texts("SELECT kind FROM ticket_event ORDER BY kind"))
                .containsExactly("LOCK", "LOCK_TIMEOUT");
        assertThat(given.database()
                        .texts("SELECT e.login || ' ' || n.kind FROM notice n JOIN employee e ON e.id = n.employee_id"))
                .containsExactly("agent LOCK_TIMEOUT");
    }

    private GivenTicket locked(String number) {
        return given.ticket(number).lockedBy("agent").lockCountsFrom(FRIDAY_HALF_PAST_FOUR);
    }

    private String lockOf(String number) {
        return given.database()
                .texts("SELECT lock_kind FROM ticket WHERE number = ?", number)
                .get(0);
    }
}
