package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.service.TicketWorkService;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketAnswerMailsIT {
    @Inject
    TicketWorkService tickets;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @BeforeEach
    void aTicketOfAnna() {
        given.contact("anna").named("Anna", "Berg").email("anna@kunde.test").wantsMails();
        given.contact("otto")
                .at("K-2")
                .portalRole(PortalRole.COMPANY)
                .email("otto@anders.test")
                .wantsMails();
        given.ticket("T-1").by("anna");
        given.database()
                .update("UPDATE queue SET sender_address = 'hilfe@firma.test', sender_name = 'Hilfe',"
                        + " salutation = 'Moin,', signature = 'Ihr Service'");
    }

    @Test
    void anAnswerIsToldToTheContactInTheNameOfTheQueue() throws Exception {
        write(NewMessage.answer(MessageChannel.PORTAL, "Ist behoben."));

        assertThat(recipients()).containsExactly("anna@kunde.test");
        assertThat(given.database().texts("SELECT sender_address || ' ' || sender_name FROM mail_outbox"))
                .containsExactly("hilfe@firma.test Hilfe");
        assertThat(given.database().texts("SELECT text FROM mail_outbox").get(0))
                .startsWith("Moin,")
                .contains("Ist behoben.", "Ihr Service");
    }

    @Test
    void eachAnswerIsToldOnce() throws Exception {
        write(NewMessage.answer(MessageChannel.PORTAL, "Ist behoben."));
        write(NewMessage.note("Zinnober-4711"));
        asAgent.run(() -> tickets.watch("T-1"));
        write(NewMessage.answer(MessageChannel.PORTAL, "Wirklich."));

        assertThat(recipients()).containsExactly("anna@kunde.test", "anna@kunde.test");
        assertThat(given.database().texts("SELECT text FROM mail_outbox"))
                .noneMatch(text -> text.contains("Zinnober-4711"));
    }

    @Test
    void whoReadsItAtAnotherCustomerIsToldWithoutTheAnswer() throws Exception {
        given.database()
                .update(
                        """
                        INSERT INTO record_share (id, version, contact_id, ticket_id, created_at, expires_at)
                        VALUES (?, 1, ?, ?, now(), now() + interval '1 day')
                        """,
                        given.database().nextId(),
                        given.contact("otto").id(),
                        given.ticket("T-1").id());

        write(NewMessage.answer(MessageChannel.PORTAL, "Ist behoben."));

        assertThat(recipients()).containsExactly("anna@kunde.test", "otto@anders.test");
        assertThat(given.database().texts("SELECT recipient FROM mail_outbox WHERE text LIKE '%Ist behoben.%'"))
                .containsExactly("anna@kunde.test");
    }

    @Test
    void neitherNotesNorTheCustomersOwnWordsAreTold() throws Exception {
        write(NewMessage.note("Intern."));
        write(NewMessage.ofCustomer(MessageChannel.PHONE, "Es geht nicht."));

        assertThat(recipients()).isEmpty();
    }

    @Test
    void whoWantsNoMailsAboutTicketsGetsNone() throws Exception {
        given.database().update("UPDATE contact SET notify_tickets = false");

        write(NewMessage.answer(MessageChannel.PORTAL, "Ist behoben."));

        assertThat(recipients()).isEmpty();
    }

    private void write(NewMessage message) throws Exception {
        asAgent.run(() -> tickets.write("T-1", message, null, null));
    }

    private List<String> recipients() {
        return given.database().texts("SELECT recipient FROM mail_outbox ORDER BY id");
    }
}
