package de.kundenblick.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.InteractionChanged;
import de.kundenblick.interaction.InteractionChanged.Kind;
import de.kundenblick.notification.NoticeRow;
import de.kundenblick.notification.Watches.Watched;
import de.kundenblick.notification.Watches.WatchedCustomer;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.InTransaction;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.TicketChanged;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalNewsIT {
    @Inject
    Event<InteractionChanged> interactions;

    @Inject
    Event<TicketChanged> tickets;

    @Inject
    WatchService watches;

    @Inject
    NoticeService notices;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    InTransaction inTransaction;

    @Test
    void ownerAndRecorderAreToldAndWhoeverWatchesTopicOrCustomer() throws Exception {
        given.interaction("I-1").topic("Rechnung").ownedBy("admin").received("anna", "Guten Tag");
        given.employee("blind").allowedTo("ticket.read");
        watch("blind", "customer_id", given.customer("K-1").id());
        watch("analyst", "customer_id", given.customer("K-1").id());
        asColleague.run(() -> watches.choose(List.of(4L), List.of()));

        received("I-1");

        assertThat(told()).containsExactly("admin I-1", "agent I-1", "analyst I-1", "colleague I-1");
        assertThat(asColleague.call(() -> notices.list(true, null, 10)))
                .extracting(NoticeRow::number, NoticeRow::subject, NoticeRow::interaction)
                .containsExactly(tuple("I-1", "Rechnung", true));
        assertThat(given.database().texts("SELECT recipient FROM mail_outbox")).isEmpty();
    }

    @Test
    void whatWouldReachNobodyIsToldToWhoOverseesThePortal() throws Exception {
        given.interaction("I-1").begunAtPortal("anna").received("anna", "Wer hilft?");
        given.interaction("I-2").received("anna", "Und mir?");
        given.employee("agent").disabled();

        received("I-1");
        received("I-2");
        assertThat(told()).containsExactly("admin I-1", "admin I-2");

        given.database().update("DELETE FROM notice");
        watch("analyst", "customer_id", given.customer("K-1").id());
        received("I-1");
        assertThat(told()).containsExactly("analyst I-1");
    }

    @Test
    void oneMailForOneMessageToWhoeverWantsMails() throws Exception {
        given.preference("agent", "notice.portal_message", "BOTH");
        given.interaction("I-1").received("anna", "Guten Tag");

        received("I-1");
        received("I-1");

        assertThat(given.database().texts("SELECT recipient || ' ' || subject || ' ' || origin FROM mail_outbox"))
                .containsExactly("agent@kundenblick.test Nachricht aus dem Portal: I-1 Anfrage portal_message");
    }

    @Test
    void theDeputyIsToldInstead() throws Exception {
        given.interaction("I-1").received("anna", "Guten Tag");
        given.database()
                .update(
                        """
                        INSERT INTO absence (id, version, employee_id, deputy_id, starts_at, ends_at)
                        VALUES (?, 1, ?, ?, now() - interval '1 day', now() + interval '9 days')
                        """,
                        given.database().nextId(),
                        given.employee("agent").id(),
                        given.employee("colleague").id());

        received("I-1");

        assertThat(told()).containsExactly("colleague I-1");
    }

    @Test
    void aTicketOfAContactIsToldToWhoWatchesItsQueueAndMayReadIt() throws Exception {
        var ticket = given.ticket("T-1").by("anna").asked("Hilfe");
        asAgent.run(
                () -> watches.choose(List.of(), List.of(given.queue("support").id())));
        watch("colleague", "queue_id", given.queue("support").id());

        changed(ticket.id(), given.employee("admin").id());
        assertThat(tickets()).as("entered by an employee").isEmpty();
        changed(ticket.id(), null);

        assertThat(tickets()).containsExactly("agent PORTAL_TICKET");
    }

    @Test
    void aTicketOfAContactIsToldOnceToWhoeverHasItsQueueAmongTheirOwn() throws Exception {
        var ticket = given.ticket("T-1").by("anna").asked("Hilfe");
        given.database()
                .update(
                        "INSERT INTO employee_queue (employee_id, queue_id) VALUES (?, ?), (?, ?)",
                        given.employee("agent").id(),
                        given.queue("support").id(),
                        given.employee("colleague").id(),
                        given.queue("support").id());
        asAgent.run(
                () -> watches.choose(List.of(), List.of(given.queue("support").id())));

        changed(ticket.id(), null);

        assertThat(tickets()).as("the colleague may not read it").containsExactly("agent PORTAL_TICKET");
        given.preference("agent", "notice.portal_ticket", "NONE");
        given.database().update("DELETE FROM notice");
        changed(ticket.id(), null);
        assertThat(tickets()).as("who does not want to hear of it").isEmpty();
    }

    @Test
    void everybodyChoosesWhatToWatch() throws Exception {
        given.queue("support");
        given.queue("secret").openOnlyTo("Leitung");
        long customer = given.customer("K-1").id();

        asAgent.run(() -> watches.watch(customer));
        asAgent.run(() -> watches.watch(customer));
        asAgent.run(() -> watches.choose(List.of(1L, 2L), List.of()));
        asAgent.run(() -> watches.choose(List.of(2L, 3L, 999L), List.of()));

        var own = asAgent.call(watches::own);
        assertThat(own.topics().stream().filter(Watched::on).map(Watched::id)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(own.queues()).extracting(Watched::name).containsExactly("support");
        assertThat(own.customers()).extracting(WatchedCustomer::number).containsExactly("K-1");
        assertThat(asAgent.call(() -> watches.isWatched(customer))).isTrue();
        assertThat(asColleague.call(() -> watches.isWatched(customer))).isFalse();

        asAgent.run(() -> watches.unwatch(customer));
        assertThat(asAgent.call(() -> watches.isWatched(customer))).isFalse();
    }

    private void watch(String login, String column, long id) {
        given.database()
                .update(
                        "INSERT INTO portal_watch (employee_id, " + column + ") VALUES (?, ?)",
                        given.employee(login).id(),
                        id);
    }

    private void received(String number) throws Exception {
        var interaction = given.interaction(number);
        inTransaction.run(() -> interactions.fire(new InteractionChanged(
                Kind.RECEIVED,
                interaction.id(),
                number,
                given.customer("K-1").id(),
                1,
                null,
                interaction.entry().id(),
                null)));
    }

    private void changed(long ticket, Long actor) throws Exception {
        inTransaction.run(() -> tickets.fire(new TicketChanged(
                ticket,
                "T-1",
                Set.of(given.customer("K-1").id()),
                given.queue("support").id(),
                actor,
                Set.of(EventKind.CREATED, EventKind.MESSAGE_CUSTOMER))));
    }

    private List<String> told() {
        return given.database()
                .texts("SELECT e.login || ' ' || i.number FROM notice n JOIN employee e ON e.id = n.employee_id"
                        + " JOIN interaction i ON i.id = n.interaction_id AND n.kind = 'PORTAL_MESSAGE' ORDER BY 1");
    }

    private List<String> tickets() {
        return given.database()
                .texts("SELECT e.login || ' ' || n.kind FROM notice n JOIN employee e ON e.id = n.employee_id"
                        + " WHERE n.kind = 'PORTAL_TICKET' ORDER BY 1");
    }
}
