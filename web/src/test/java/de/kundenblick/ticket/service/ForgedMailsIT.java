package de.kundenblick.ticket.service;

import static de.kundenblick.given.LetterFrom.from;
import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.LetterFrom;
import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.SenderCheck;
import de.kundenblick.mail.inbound.service.ArrivedMails;
import de.kundenblick.mail.inbound.service.TakenMail;
import de.kundenblick.server.AsContact;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.FollowUp;
import de.kundenblick.ticket.queue.StrangerRule;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What mails may do whose sender is not who they say, or who only knows a number. */
@ArquillianTest
class ForgedMailsIT {
    private static final String ANNA = "anna@example.org";
    private static final String OURS = "mx.company.example";
    private static final String FAIL = OURS + "; dmarc=fail header.from=example.org";
    private static final String PASS = OURS + "; dmarc=pass header.from=example.org";

    @Inject
    ArrivedMails mails;

    @Inject
    WorkedTickets tickets;

    @Inject
    PortalTicketService portal;

    @Inject
    AsContact asContact;

    private Fixtures given;

    @BeforeEach
    void begin() {
        given = tickets.given;
        given.contact("anna").at("K-1").named("Anna", "Muster").email(ANNA).signsInAs(ANNA);
        given.queue("support");
        given.ticket("T-1").by("anna").asked("a");
        thanks();
    }

    @Test
    void aDoubtfulMailIsNobodysWordUntilSomebodySaysSo() throws Exception {
        var genuine = take(from(ANNA, "Anna").about("[Ticket T-1] a").saying("Echt"), PASS, DoubtRule.FLAG);
        var forged = take(from(ANNA, "Anna").about("[Ticket T-1] a").saying("Falsch"), FAIL, DoubtRule.FLAG);
        var unchecked = take(from(ANNA, "Anna").about("[Ticket T-1] a").saying("Wie bisher"), "", DoubtRule.FLAG);
        var ignored = take(from(ANNA, "Anna").about("[Ticket T-1] a").saying("Egal"), FAIL, DoubtRule.IGNORE);

        assertThat(List.of(mail(genuine), mail(forged), mail(unchecked), mail(ignored)))
                .containsExactly(
                        "t|f|Anna Muster|CONFIRMED|anna",
                        "f|t|Anna|DOUBTFUL|–",
                        "t|f|Anna Muster|–|anna",
                        "t|f|Anna Muster|–|anna");
        long id = given.ticket("T-1").id();
        assertThat(asContact.call(() -> portal.messages(id, 0, 20, 0)))
                .extracting(MessageRow::body)
                .contains("Echt", "Wie bisher", "Egal")
                .doesNotContain("Falsch");
    }

    @Test
    void aDoubtfulMailBeginsATicketThatIsNobodysAndIsNotAnswered() throws Exception {
        given.database().update("UPDATE employee SET email = login || '@firma.example'");

        var forged = take(from(ANNA, "Anna").saying("Falsch"), FAIL, DoubtRule.FLAG);
        var colleague = take(
                from("agent@firma.example", "Petra Adler").about("[Ticket T-1] a"),
                OURS + "; dmarc=fail header.from=firma.example",
                DoubtRule.FLAG);

        assertThat(forged.outcome()).isEqualTo(MailOutcome.TICKET);
        assertThat(mail(forged)).isEqualTo("f|t|Anna|DOUBTFUL|–");
        assertThat(one("SELECT c.number FROM ticket t JOIN customer c ON c.id = t.customer_id WHERE t.id = ?", forged))
                .isEqualTo("UNBEKANNT");
        assertThat(mail(colleague)).isEqualTo("f|t|Petra Adler <agent@firma.example>|DOUBTFUL|–");
        assertThat(colleague.outcome()).isEqualTo(MailOutcome.FOLLOW_UP);
        assertThat(given.database().count("SELECT count(*) FROM mail_outbox")).isZero();
    }

    @Test
    void aMailboxMayTakeDoubtfulMailsForJunk() throws Exception {
        given.queue("Junk");

        var forged = take(from(ANNA, "Anna").about("[Ticket T-1] a"), FAIL, DoubtRule.JUNK);

        assertThat(one("SELECT q.name FROM ticket t JOIN queue q ON q.id = t.queue_id WHERE t.id = ?", forged))
                .isEqualTo("Junk");
        assertThat(given.database().count("SELECT count(*) FROM ticket_message"))
                .isEqualTo(2);
    }

    @Test
    void aNumberAloneOpensNoClosedTicketToStrangers() throws Exception {
        given.queue("support").followUp(FollowUp.POSSIBLE);
        given.ticket("T-2").by("anna").asked("b").state(TicketState.CLOSED_SUCCESSFUL);
        sent("<f00dfacef00dface@firma.example>", "f00dfacef00dface", "T-2");

        var open = mails.take(from("eve@evil.example", "Eve").about("[Ticket T-1] a"));
        var closed = mails.take(from("eve@evil.example", "Eve").about("AW: [Ticket T-2] b"));
        var forged = take(
                from(ANNA, "Anna").about("[Ticket T-2] b").answering("<f00dfacef00dface@firma.example>"),
                FAIL,
                DoubtRule.FLAG);

        assertThat(open.outcome()).isEqualTo(MailOutcome.FOLLOW_UP);
        assertThat(List.of(closed.outcome(), forged.outcome())).containsOnly(MailOutcome.TICKET);
        assertThat(one("SELECT subject FROM ticket WHERE id = ?", closed)).isEqualTo("AW: b");
        assertThat(state("T-2")).isEqualTo("closed successful");
        assertThat(given.database()
                        .count(
                                "SELECT count(*) FROM ticket_link WHERE kind = 'RELATED' AND ? IN (source_id, target_id)",
                                given.ticket("T-2").id()))
                .isEqualTo(2);
        var answered = mails.take(from("colleague@example.org", null)
                .about("AW: [Ticket T-2] b")
                .answering("<f00dfacef00dface@firma.example>"));
        assertThat(answered.outcome()).isEqualTo(MailOutcome.FOLLOW_UP);
        assertThat(mail(answered)).startsWith("f|t|");
        assertThat(state("T-2")).isEqualTo("open");
    }

    @Test
    void aQueueSaysWhetherStrangersJoinByNumber() throws Exception {
        rule(StrangerRule.NEW_TICKET);
        given.ticket("T-2").by("anna").asked("b").state(TicketState.CLOSED_SUCCESSFUL);

        var alone = mails.take(from("eve@evil.example", "Eve").about("[Ticket T-1] a"));
        var program = mails.take(
                from("eve@evil.example", "Eve").about("[Ticket T-1] a").byProgram());
        rule(StrangerRule.JOIN);
        var joins = mails.take(from("eve@evil.example", "Eve").about("[Ticket T-2] b"));

        assertThat(List.of(alone.outcome(), program.outcome(), joins.outcome()))
                .containsExactly(MailOutcome.TICKET, MailOutcome.FOLLOW_UP, MailOutcome.FOLLOW_UP);
        assertThat(state("T-2")).isEqualTo("open");
    }

    @Test
    void aNameThatPretendsToBeAnotherIsShownWithItsAddress() throws Exception {
        var address = mails.take(from("eve@evil.example", "chef@firma.example"));
        var colleague = mails.take(from("eve@evil.example", "PETRA adler"));
        var nobody = mails.take(from("eve@evil.example", "Eve"));

        assertThat(List.of(author(address), author(colleague), author(nobody)))
                .containsExactly("chef@firma.example <eve@evil.example>", "PETRA adler <eve@evil.example>", "Eve");
    }

    private TakenMail take(LetterFrom letter, String results, DoubtRule rule) throws Exception {
        var arrived = mails.arrived(letter.header("Authentication-Results", results), null);
        return mails.take(arrived.checked(SenderCheck.of(arrived.content(), OURS), rule));
    }

    private void rule(StrangerRule rule) {
        given.database().update("UPDATE queue SET strangers = ?", rule.name());
    }

    private void thanks() {
        long reply = given.database().nextId();
        given.database()
                .update(
                        "INSERT INTO auto_reply (id, version, name, kind, german_subject, german_body)"
                                + " VALUES (?, 1, 'Danke!', 'REPLY', 'Danke', 'Danke')",
                        reply);
        given.database()
                .update(
                        "INSERT INTO queue_auto_reply (queue_id, kind, reply_id) SELECT id, 'REPLY', ? FROM queue",
                        reply);
    }

    private void sent(String mailId, String token, String ticket) {
        given.database()
                .update(
                        """
                        INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at,
                            due_at, message_id, token, thread)
                        VALUES (?, 1, 'anna@example.org', 'x', 'x', 'de', 'SENT', now(), now(), ?, ?, 'ticket-' || ?)
                        """,
                        given.database().nextId(),
                        mailId,
                        token,
                        given.ticket(ticket).id());
    }

    /** Whether it is visible, whether a stranger wrote it, who, what the server said, and which contact. */
    private String mail(TakenMail taken) {
        return given.database()
                .texts(
                        """
                        SELECT concat_ws('|', m.visible, k.stranger, m.author, coalesce(k.proof, '–'), coalesce(c.login, '–'))
                        FROM ticket_message m JOIN ticket_mail k ON k.message_id = m.id
                        LEFT JOIN contact c ON c.id = m.contact_id WHERE m.id = ?
                        """,
                        taken.messageId())
                .get(0);
    }

    private String author(TakenMail taken) {
        return given.database()
                .texts("SELECT author FROM ticket_message WHERE id = ?", taken.messageId())
                .get(0);
    }

    private String one(String sql, TakenMail taken) {
        return given.database().texts(sql, taken.ticketId()).get(0);
    }

    private String state(String number) {
        return given.database()
                .texts(
                        "SELECT s.name FROM ticket t JOIN ticket_state s ON s.id = t.state_id WHERE t.number = ?",
                        number)
                .get(0);
    }
}
