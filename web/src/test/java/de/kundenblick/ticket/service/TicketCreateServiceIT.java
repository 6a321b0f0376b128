package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Choice;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.ticket.PhoneTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketChoices.StateChoice;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.TicketState;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketCreateServiceIT {
    @Inject
    TicketCreateService service;

    @Inject
    TicketChoiceService choices;

    @Inject
    TicketService tickets;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @BeforeEach
    void aCustomerWhoCalls() {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.queue("support");
    }

    @Test
    void aTicketHasWhatTheCustomerSaid() throws Exception {
        var until = Instant.now().plus(Duration.ofDays(1));

        String number = asAgent.call(() -> service.create(noted("support", TicketState.PENDING_REMINDER, until)));

        var ticket = asAgent.call(() -> tickets.find(number)).orElseThrow();
        assertThat(ticket.row().state()).isEqualTo(TicketState.PENDING_REMINDER);
        assertThat(ticket.row().priority()).isEqualTo(Priority.NORMAL);
        assertThat(ticket.pendingUntil()).isNotNull();
        assertThat(ticket.customer().contactLogin()).isEqualTo("anna");
        assertThat(
                        given.database()
                                .texts(
                                        "SELECT sender || '|' || channel || '|' || visible || '|' || author FROM ticket_message"))
                .containsExactly("CUSTOMER|PHONE|true|Anna Muster");
    }

    @Test
    void whatIsMissingOrWrongIsRefusedAtItsField() {
        given.queue("secret").openOnlyTo();
        given.queue("old").invalid();
        given.contact("bert").at("K-2");

        refusesAt("pendingUntil", noted("support", TicketState.PENDING_AUTO_CLOSE_SUCCESSFUL, null));
        refusesAt("pendingUntil", noted("support", TicketState.PENDING_REMINDER, Instant.EPOCH));
        refusesAt("queue", noted("secret", TicketState.OPEN, null));
        refusesAt("queue", noted("old", TicketState.OPEN, null));
        refusesAt("state", noted("support", TicketState.MERGED, null));
        refusesAt("contact", noted("bert", "support", TicketState.OPEN, null));
        assertThat(given.database().count("SELECT count(*) FROM ticket")).isZero();
    }

    @Test
    void findsOpenTicketsOfTheSameContactWithTheSameSubject() throws Exception {
        given.ticket("T-1").by("anna").subject("Drucker brennt");
        given.ticket("T-2").by("anna").subject("Drucker brennt").state("closed successful");
        given.ticket("T-3").by("anna").subject("Maus tot");
        given.ticket("T-4").subject("Drucker brennt");

        assertThat(asAgent.call(() -> service.similar("K-1", "anna", " drucker  BRENNT ")))
                .extracting(TicketRow::number)
                .containsExactly("T-1");
        assertThat(asAgent.call(() -> service.similar("k-1", null, "Drucker brennt")))
                .extracting(TicketRow::number)
                .containsExactlyInAnyOrder("T-1", "T-4");
    }

    @Test
    void offersWhatIsValidAndWhoMaySeeTheQueue() throws Exception {
        given.queue("old").invalid();
        given.queue("secret").openOnlyTo();

        var offered = asAgent.call(() -> choices.all(given.queue("support").id()));

        assertThat(offered.queues()).extracting(Choice::name).containsExactly("support");
        assertThat(offered.states()).extracting(StateChoice::name).hasSize(8).doesNotContain("merged");
        assertThat(offered.people()).extracting(Choice::name).containsExactly("Ada Min", "Petra Adler");
        assertThat(asAgent.call(() -> choices.people(given.queue("secret").id())))
                .as("of a queue that the agent cannot see")
                .isEmpty();
    }

    @Test
    void nobodyElseOpensTickets() {
        assertThatThrownBy(() -> asAnalyst.run(() -> service.create(noted("support", TicketState.OPEN, null))))
                .isInstanceOf(EJBAccessException.class);
    }

    private void refusesAt(String field, PhoneTicket noted) {
        assertThatThrownBy(() -> asAgent.run(() -> service.create(noted)))
                .isInstanceOfSatisfying(TicketRefusedException.class, refusal -> assertThat(refusal.getField())
                        .contains(field));
    }

    private PhoneTicket noted(String queue, String state, Instant until) {
        return noted("anna", queue, state, until);
    }

    private PhoneTicket noted(String contact, String queue, String state, Instant until) {
        return new PhoneTicket(
                "K-1",
                contact,
                given.queue(queue).id(),
                null,
                null,
                null,
                "Drucker brennt",
                "Es raucht.",
                true,
                given.database().count("SELECT id FROM ticket_state WHERE name = ?", state),
                until,
                Priority.NORMAL,
                null,
                null);
    }
}
