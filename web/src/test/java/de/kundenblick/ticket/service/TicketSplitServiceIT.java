package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.SplitMessage;
import de.kundenblick.ticket.SplitOrder;
import de.kundenblick.ticket.SplitOrder.Mode;
import de.kundenblick.ticket.TicketLinkRow;
import de.kundenblick.ticket.TicketNotFoundException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketSplitServiceIT {
    @Inject
    TicketSplitService service;

    @Inject
    TicketLinkService links;

    @Inject
    AttachmentService attachments;

    @Inject
    ConversationService conversations;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Test
    void chosenMessagesBeginATicketOfTheSameCustomer() throws Exception {
        given.contact("anna").at("K-1");
        long from = given.ticket("1")
                .by("anna")
                .in("support")
                .priority(Priority.HIGH)
                .asked("Drucker")
                .asked("Rechnung")
                .id();
        var messages = asAgent.call(() -> service.messages("1"));
        assertThat(messages).extracting(SplitMessage::beginning).containsExactly("Drucker", "Rechnung");

        String number = split(Mode.MOVE, Set.of(messages.get(1).id()));

        assertThat(bodies("1")).containsExactly("Drucker");
        assertThat(bodies(number)).containsExactly("Rechnung");
        assertThat(given.database()
                        .texts(
                                """
                        SELECT concat_ws(' ', c.number, k.login, q.name, t.priority, t.subject) FROM ticket t
                        JOIN customer c ON c.id = t.customer_id JOIN contact k ON k.id = t.contact_id
                        JOIN queue q ON q.id = t.queue_id WHERE t.number = ?
                        """,
                                number))
                .containsExactly("K-1 anna support " + Priority.HIGH.level() + " Wegen der Rechnung");
        assertThat(asAgent.call(() -> links.links(from)))
                .extracting(TicketLinkRow::number)
                .containsExactly(number);
        assertThat(given.database()
                        .texts("SELECT new_value FROM ticket_event WHERE ticket_id = ? AND kind = 'SPLIT'", from))
                .containsExactly(number);
    }

    @Test
    void aCopyHasItsOwnFiles() throws Exception {
        given.ticket("1").asked("Drucker").asked("Rechnung");
        long message = asAgent.call(() -> service.messages("1")).get(1).id();
        var file = asAgent.call(() -> attachments.upload("x", "bild.txt", 3, content("abc")));
        given.database()
                .update("UPDATE ticket_attachment SET message_id = ?, draft = NULL WHERE id = ?", message, file.id());

        String number = split(Mode.COPY, Set.of(message));

        assertThat(bodies("1")).containsExactly("Drucker", "Rechnung");
        long copy = given.database().count("SELECT id FROM ticket WHERE number = ?", number);
        var copied = asAgent.call(() -> conversations.messages(copy, new Slice(0, 1), 0))
                .get(0)
                .files();
        assertThat(copied).hasSize(1);
        assertThat(copied.get(0).id()).isNotEqualTo(file.id());
        assertThat(copied.get(0).sha256()).isEqualTo(file.sha256());
        try (InputStream stored =
                asAgent.call(() -> attachments.content(copied.get(0).id()))) {
            assertThat(stored).hasContent("abc");
        }
    }

    @Test
    void somethingIsSplitOffAndSomethingIsLeft() throws Exception {
        given.ticket("1").asked("Drucker");
        given.ticket("2").asked("Anderes");
        long own = asAgent.call(() -> service.messages("1")).get(0).id();
        long other = asAgent.call(() -> service.messages("2")).get(0).id();

        assertThatThrownBy(() -> split(Mode.MOVE, Set.of())).hasMessage("ticket.split.nothing");
        assertThatThrownBy(() -> split(Mode.MOVE, Set.of(own))).hasMessage("ticket.split.nothingLeft");
        assertThatThrownBy(() -> split(Mode.COPY, Set.of(other))).hasMessage("ticket.split.messageGone");
        assertThatThrownBy(() -> asAgent.call(() -> service.split(new SplitOrder("1", Set.of(own), Mode.COPY, " "))))
                .hasMessage("ticket.refusal.subjectMissing");
        assertThatThrownBy(() -> asColleague.call(() -> service.messages("1")))
                .isInstanceOf(TicketNotFoundException.class);
        assertThatThrownBy(() ->
                        asColleague.call(() -> service.split(new SplitOrder("1", Set.of(own), Mode.COPY, "Betreff"))))
                .isInstanceOf(TicketNotFoundException.class);
        assertThat(given.database().count("SELECT count(*) FROM ticket")).isEqualTo(2);
    }

    private String split(Mode mode, Set<Long> messages) throws Exception {
        return asAgent.call(() -> service.split(new SplitOrder("1", messages, mode, "Wegen der Rechnung")));
    }

    private List<String> bodies(String number) {
        return given.database()
                .texts(
                        "SELECT m.body FROM ticket_message m JOIN ticket t ON t.id = m.ticket_id WHERE t.number = ?"
                                + " ORDER BY m.written_at, m.id",
                        number);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
