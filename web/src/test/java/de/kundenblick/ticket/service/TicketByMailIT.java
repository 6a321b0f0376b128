package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.ticket.PhoneTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A ticket begins with a mail to the customer. */
@ArquillianTest
class TicketByMailIT {
    @Inject
    TicketCreateService creating;

    @Inject
    TicketChoiceService choices;

    @Inject
    AsAgent asAgent;

    @Inject
    Fixtures given;

    @Inject
    MailedTicket mailed;

    @BeforeEach
    void aTicketThatCameByMail() {
        mailed.arrives();
    }

    @Test
    @Tag("D-78")
    @Tag("D-64")
    void anEmailTicketIsSentOnceAndCountsAsAnswered() throws Exception {
        var mail = new WrittenMail(
                AnswerAct.NEW,
                null,
                null,
                "Anna Muster <anna@kunde.example>",
                "",
                "",
                "Ihr Angebot",
                "Anbei.",
                false,
                "mail:NEW:1",
                List.of());

        String number = asAgent.call(() -> creating.create(noted(TicketState.OPEN), mail));

        assertThat(mailed.mails("concat_ws('|', recipient, subject, sender_address, origin)"))
                .containsExactly(
                        "anna@kunde.example|[Ticket " + number + "] Ihr Angebot|support@company.example|ticket_mail");
        assertThat(given.database()
                        .texts(
                                """
                                SELECT concat_ws('|', t.subject, s.name, t.priority, m.sender, m.channel, m.visible,
                                    t.first_response_at IS NOT NULL)
                                FROM ticket t JOIN ticket_state s ON s.id = t.state_id
                                JOIN ticket_message m ON m.ticket_id = t.id WHERE t.number = ?
                                """,
                                number))
                .containsExactly("Ihr Angebot|open|3|AGENT|EMAIL|t|t");
    }

    @Test
    void aTicketMayBeDoneWithItsMail() throws Exception {
        var mail = new WrittenMail(
                AnswerAct.NEW,
                null,
                null,
                "anna@kunde.example",
                "",
                "",
                "Erledigt",
                "Ist getan.",
                false,
                "mail:NEW:2",
                List.of());

        String number = asAgent.call(() -> creating.create(noted(TicketState.CLOSED_SUCCESSFUL), mail));

        assertThat(given.database()
                        .texts(
                                "SELECT s.name FROM ticket t JOIN ticket_state s ON s.id = t.state_id WHERE number = ?",
                                number))
                .containsExactly(TicketState.CLOSED_SUCCESSFUL);
    }

    private PhoneTicket noted(String state) throws Exception {
        long stateId = asAgent.call(() -> choices.all(null)).states().stream()
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElseThrow()
                .id();
        return new PhoneTicket(
                "K-1",
                "anna",
                given.queue("support").id(),
                null,
                null,
                null,
                "Ihr Angebot",
                "",
                true,
                stateId,
                null,
                Priority.NORMAL,
                null,
                null);
    }
}
