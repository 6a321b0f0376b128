package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.InTransaction;
import de.kundenblick.shared.service.LiveMessages;
import de.kundenblick.shared.service.LiveTopicService;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.TicketChanged;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketLiveIT {
    private static final int PATIENCE_SECONDS = 20;

    @Inject
    Event<TicketChanged> changed;

    @Inject
    LiveMessages messages;

    @Inject
    LiveTopicService topics;

    @Inject
    InTransaction inTransaction;

    @Inject
    Fixtures given;

    @Test
    void allPagesThatShowATicketHearOfItsChange() throws Exception {
        long ticket = given.ticket("T-1").id();
        long former = given.customer("K-2").id();
        long customer = given.customer("K-1").id();
        long queue = given.queue("support").id();
        var heard = new LinkedBlockingQueue<String>();
        messages.subscribe(message -> heard.add(message.topic() + ' ' + message.text()));

        inTransaction.run(() -> changed.fire(new TicketChanged(
                ticket, "T-1", Set.of(customer, former), queue, 7L, Set.of(EventKind.QUEUE, EventKind.CUSTOMER))));

        var expected = Set.of(
                "ticket-" + ticket + " changed 7",
                "customer-" + customer + " tickets",
                "customer-" + former + " tickets",
                "queue-" + queue + " new " + ticket);
        var all = new HashSet<String>();
        while (!all.containsAll(expected)) {
            String next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("heard only " + all).isNotNull();
            all.add(next);
        }
    }

    @Test
    void onlyWhoMaySeeItHearsOfIt() {
        String ticket = "ticket-" + given.ticket("T-1").id();
        String queue = "queue-" + given.queue("support").id();
        String customer = "customer-" + given.customer("K-1").id();

        assertThat(heardBy("agent", ticket, queue, customer)).containsExactly(ticket, queue, customer);
        assertThat(heardBy("colleague", ticket, queue, customer)).containsExactly(customer);
        assertThat(heardBy("analyst", ticket, queue)).containsExactly(ticket, queue);
        given.employee("configurator").inTeam(Fixtures.TEAM);
        assertThat(heardBy("configurator", ticket, queue, customer)).isEmpty();
        assertThat(heardBy("agent", "ticket-4711", "employee-1", "employee:colleague", "queue-" + "9".repeat(19)))
                .isEmpty();
    }

    private List<String> heardBy(String login, String... asked) {
        return Stream.of(asked).filter(topic -> topics.mayHear(login, topic)).toList();
    }
}
