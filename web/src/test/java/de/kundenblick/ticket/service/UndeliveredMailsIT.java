package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.OutgoingMail.State;
import de.kundenblick.ticket.TicketState;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said in a ticket when somebody did not get a mail about it. */
@ArquillianTest
class UndeliveredMailsIT {
    @Inject
    WorkedTickets tickets;

    @Inject
    Event<MailReported> reports;

    private Fixtures given;
    private long answer;

    @BeforeEach
    void begin() {
        given = tickets.given;
        given.ticket("T-1")
                .asked("Frage")
                .answered("agent", "Antwort")
                .responsible("colleague")
                .state(TicketState.CLOSED_SUCCESSFUL);
        answer = given.database().count("SELECT max(id) FROM ticket_message");
        given.queue("support").openOnlyTo(Fixtures.TEAM, "Others");
        given.employee("colleague").inTeam("Others");
    }

    @Test
    void aMailThatCameBackIsToldOfOncePerRecipient() throws Exception {
        long mail = sent("550 no such user");
        tell(mail, "ticket_mail", "anna@example.org", State.BOUNCED);
        tell(mail, "ticket_mail", "anna@example.org", State.BOUNCED);
        tell(sent("LOGIN"), "ticket_message", "bert@example.org", State.FAILED);
        tell(sent("NO_READER"), "ticket_message", "carl@example.org", State.FAILED);
        tell(sent(null), "ticket_mail", "dora@example.org", State.SENT);
        tell(sent(null), "publication", "emil@example.org", State.BOUNCED);

        assertThat(given.database()
                        .texts("SELECT body FROM ticket_message WHERE sender = 'SYSTEM' AND NOT visible ORDER BY id"))
                .containsExactly(
                        "Konnte nicht zugestellt werden: anna@example.org – 550 no such user",
                        "Konnte nicht zugestellt werden: bert@example.org – der Mailserver nimmt die Anmeldung nicht an");
        assertThat(tickets.history("T-1"))
                .filteredOn(line -> line.contains("EMAIL"))
                .hasSize(2);
        assertThat(given.database().texts("SELECT s.name FROM ticket t JOIN ticket_state s ON s.id = t.state_id"))
                .containsExactly("closed successful");
        assertThat(given.database()
                        .texts("SELECT e.login || ' ' || n.kind FROM notice n JOIN employee e ON e.id = n.employee_id"
                                + " ORDER BY n.id LIMIT 2"))
                .containsExactlyInAnyOrder("agent UNDELIVERED", "colleague UNDELIVERED");
    }

    private void tell(long mail, String origin, String recipient, State state) throws Exception {
        tickets.inTransaction.run(() -> reports.fire(new MailReported(mail, origin, answer, recipient, state)));
    }

    private long sent(String cause) {
        long id = given.database().nextId();
        given.database()
                .update(
                        """
                        INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at, due_at, cause)
                        VALUES (?, 1, 'x@example.org', 'x', 'x', 'de', 'BOUNCED', now(), now(), ?)
                        """,
                        id,
                        cause);
        return id;
    }
}
