package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.FollowUp;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FollowUpIT {
    @Inject
    WorkedTickets tickets;

    private Fixtures given;

    @BeforeEach
    void begin() {
        given = tickets.given;
    }

    @Test
    void aMessageToAClosedTicketFollowsTheRuleOfItsQueue() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.queue("support").followUp(FollowUp.POSSIBLE).lockAfterFollowUp();
        given.queue("strict").followUp(FollowUp.REJECT);
        given.queue("fresh").followUp(FollowUp.NEW_TICKET);
        given.ticket("T-1").state(TicketState.CLOSED_SUCCESSFUL).ownedBy("agent");
        given.ticket("T-2").state(TicketState.CLOSED_SUCCESSFUL).in("strict");
        given.ticket("T-3").state(TicketState.CLOSED_SUCCESSFUL).in("fresh");
        given.ticket("T-4").state(TicketState.PENDING_REMINDER);
        given.ticket("T-5").state(TicketState.REMOVED);

        assertThat(followUp("T-1")).isEqualTo("T-1");
        assertThatThrownBy(() -> followUp("T-2")).hasMessage("ticket.refusal.noFollowUp");
        String next = followUp("T-3");
        assertThat(followUp("T-4")).isEqualTo("T-4");
        assertThatThrownBy(() -> followUp("T-5")).hasMessage("ticket.refusal.noFollowUp");

        assertThat(tickets.history("T-1"))
                .containsExactly(
                        "Anna Muster|STATE|closed successful|open",
                        "Anna Muster|LOCK|UNLOCK|LOCK",
                        "Anna Muster|MESSAGE_CUSTOMER|–|PORTAL");
        assertThat(next).isNotEqualTo("T-3");
        assertThat(tickets.history(next))
                .containsExactly(
                        "Anna Muster|CREATED|–|new",
                        "Anna Muster|MESSAGE_CUSTOMER|–|PORTAL",
                        "Anna Muster|LINKED|–|T-3");
        assertThat(tickets.history("T-3")).containsExactly("Anna Muster|LINKED|–|" + next);
        assertThat(tickets.history("T-4")).startsWith("Anna Muster|STATE|pending reminder|open");
    }

    private String followUp(String number) throws Exception {
        return tickets.inTransaction.call(() -> tickets.work
                .followUp(
                        tickets.stored.lock(number).orElseThrow(),
                        new Actor.Person(tickets.contact("anna")),
                        tickets.contact("anna"),
                        NewMessage.ofCustomer(MessageChannel.PORTAL, "Es geht wieder nicht."))
                .getNumber());
    }
}
