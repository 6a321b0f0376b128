package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.ticket.CustomerHealth;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CustomerHealthIT {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Inject
    TicketWidgetService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Test
    void aCustomerWithoutTicketsHasNoFigures() throws Exception {
        given.customer("K-1");

        assertThat(health()).isEqualTo(CustomerHealth.UNKNOWN);
        assertThat(health().hitRate()).isEqualTo(100);
    }

    @Test
    void namesTheOldestUnfinishedTicketAndTheNextFollowUp() throws Exception {
        given.ticket("CLOSED").enteredHoursAgo(90).state("closed successful");
        given.ticket("OLD").enteredHoursAgo(50).state("pending reminder").pendingUntil(NOW.plusSeconds(7200));
        given.ticket("SOON").enteredHoursAgo(20).state("pending reminder").pendingUntil(NOW.plusSeconds(60));
        given.ticket("AUTO").state("pending auto close+").pendingUntil(NOW);
        given.ticket("HIDDEN").enteredHoursAgo(99).in("secret");
        given.queue("secret").openOnlyTo("Others");
        given.ticket("ELSEWHERE").enteredHoursAgo(99).of("K-2");

        assertThat(health().oldest().number()).isEqualTo("OLD");
        assertThat(health().followUp()).isEqualTo(new CustomerHealth.Mark("SOON", NOW.plusSeconds(60)));
    }

    @Test
    void theLastContactIsTheLatestMessageThatTheCustomerKnows() throws Exception {
        given.ticket("FIRST").asked("Hallo?");
        given.ticket("SECOND").answered("agent", "Ja bitte?");
        given.ticket("NOTE").noted("agent", "Kennt der Kunde nicht");

        assertThat(health().contact().number()).isEqualTo("SECOND");

        given.database().update("UPDATE ticket_message SET visible = true WHERE body = 'Kennt der Kunde nicht'");
        assertThat(health().contact().number()).isEqualTo("NOTE");
    }

    @Test
    void countsPromisesThatWereMissedOrAreOverdue() throws Exception {
        given.ticket("KEPT");
        due("KEPT", "first_response_due", 1);
        met("KEPT", "first_response_due = NULL, first_response_at = now()");
        given.ticket("LATE-ANSWER");
        due("LATE-ANSWER", "first_response_due", -1);
        met("LATE-ANSWER", "first_response_due = NULL, first_response_at = now()");
        given.ticket("NO-ANSWER");
        due("NO-ANSWER", "first_response_due", -1);
        met("NO-ANSWER", "first_response_due = NULL, closed_at = now()");
        given.ticket("LATE-UPDATE");
        due("LATE-UPDATE", "update_due", -1);
        met("LATE-UPDATE", "update_due = NULL, changed_at = clock_timestamp()");
        given.ticket("LATE-SOLUTION");
        due("LATE-SOLUTION", "solution_due", -1);
        met("LATE-SOLUTION", "solution_due = NULL, closed_at = now()");
        given.ticket("OVERDUE").dueInHours(-1);
        due("OVERDUE", "solution_due", -1);
        given.ticket("LONG-AGO").enteredAt(NOW.minus(Duration.ofDays(91)));
        due("LONG-AGO", "solution_due", 1);
        given.ticket("NOTHING-PROMISED");

        assertThat(health().promised()).isEqualTo(6);
        assertThat(health().missed()).isEqualTo(5);
        assertThat(health().hitRate()).isEqualTo(16);
    }

    private void due(String number, String target, int hours) {
        given.database()
                .update(
                        "UPDATE ticket SET " + target + " = now() + ? * interval '1 hour' WHERE number = ?",
                        hours,
                        number);
    }

    private void met(String number, String change) {
        given.database().update("UPDATE ticket SET " + change + " WHERE number = ?", number);
    }

    private CustomerHealth health() throws Exception {
        long customer = given.customer("K-1").id();
        return asAgent.call(() -> service.health(customer));
    }
}
