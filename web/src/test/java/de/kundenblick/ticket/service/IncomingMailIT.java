package de.kundenblick.ticket.service;

import static de.kundenblick.given.LetterFrom.from;
import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.LetterFrom;
import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.service.ArrivedMails;
import de.kundenblick.mail.inbound.service.TakenMail;
import de.kundenblick.server.Statements;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.FollowUp;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which ticket a mail goes to, and what that does to the ticket. */
@ArquillianTest
class IncomingMailIT {
    private static final String ANNA = "anna@example.org";

    /** With the filters that are asked and the automatic answer that is considered. */
    private static final int MOST_STATEMENTS = 25;

    @Inject
    ArrivedMails mails;

    @Inject
    WorkedTickets tickets;

    private Fixtures given;

    @BeforeEach
    void begin() {
        given = tickets.given;
        given.contact("anna").at("K-1").named("Anna", "Muster").email(ANNA);
        given.contact("carl").at("K-2").named("Carl", "Fremd").email("carl@example.net");
        given.queue("support");
        given.queue("sales");
        address("support", "support@firma.example");
        address("sales", "sales@firma.example");
    }

    @Test
    void aNewMailBecomesATicketOfItsContactInTheQueueThatWasWrittenTo() throws Exception {
        var taken = mails.take(from("Anna@Example.org", "Anna Privat")
                .to("SALES@firma.example")
                .about("Angebot\nbitte"));

        assertThat(taken.outcome()).isEqualTo(MailOutcome.TICKET);
        assertThat(row(taken)).isEqualTo("sales|new|K-1|anna|Angebot bitte");
        assertThat(message(taken)).isEqualTo("CUSTOMER|EMAIL|t|Anna Muster|Es geht nicht.");
        assertThat(tickets.history(number(taken)))
                .containsExactly("Anna Muster|CREATED|–|new", "Anna Muster|MESSAGE_CUSTOMER|–|EMAIL");
        assertThat(taken.trace()).anyMatch(line -> line.contains("sales"));
    }

    @Test
    void theQueueIsThatOfAnAddressOfTheMailboxOrTheUsualOne() throws Exception {
        given.queue("Postmaster");
        given.queue("extra");
        given.queue("old").invalid();
        address("old", "old@firma.example");
        given.database()
                .update(
                        "INSERT INTO queue_address (queue_id, address) VALUES (?, 'more@firma.example')",
                        queue("extra"));

        assertThat(queueOf(from(ANNA, null).to("x@else.example").cc("more@firma.example")))
                .isEqualTo("extra");
        assertThat(queueOf(from(ANNA, null).to("x@else.example", "sales+x@firma.example")))
                .isEqualTo("sales");
        assertThat(queueOf(from(ANNA, null).deliveredTo("more@firma.example"))).isEqualTo("extra");
        assertThat(queueOf(from(ANNA, null).to("old@firma.example"))).isEqualTo("Postmaster");
        var taken = mails.take(from(ANNA, null).to("x@else.example"), queue("extra"));
        assertThat(row(taken)).startsWith("extra|");
    }

    @Test
    void aTicketIsFoundByAddressSubjectAndThreadAndByNothingElse() throws Exception {
        given.ticket("T-1").by("anna").asked("a");
        long answer = messageId("T-1");
        sent("<1.1@firma.example>", "ticket_mail", answer);
        var first = mails.take(from(ANNA, null).called("<first@example.org>").about("[Ticket T-1] Frage"));

        assertThat(number(first)).isEqualTo("T-1");
        assertThat(number(from(ANNA, null).to("support+T-1@firma.example"))).isEqualTo("T-1");
        assertThat(number(from(ANNA, null).about("AW: [ticket t-1] Frage"))).isEqualTo("T-1");
        assertThat(number(from(ANNA, null).about("Re: Antwort zu T-1: Frage"))).isEqualTo("T-1");
        assertThat(number(from(ANNA, null).about("RE: Answer to T-1: Frage"))).isEqualTo("T-1");
        assertThat(number(from(ANNA, null).answering("<x@y>", "<1.1@firma.example>")))
                .isEqualTo("T-1");
        assertThat(number(from(ANNA, null).answering("<first@example.org>"))).isEqualTo("T-1");
        assertThat(number(from(ANNA, null).about("[Ticket T-99] Frage"))).isNotEqualTo("T-1");
        assertThat(number(from(ANNA, null).about("Rechnung T-1"))).isNotEqualTo("T-1");
        long id = given.ticket("T-1").id();
        assertThat(number(from(ANNA, null).answering("<ticket-" + id + ".thread@else.example>")))
                .isNotEqualTo("T-1");
    }

    @Test
    void aMailToATicketThatWasMergedGoesWhereItWentAndToARemovedOneBeginsAnew() throws Exception {
        given.ticket("T-1").by("anna").asked("a");
        given.ticket("T-2").by("anna").asked("b").state(TicketState.MERGED);
        given.ticket("T-3").by("anna").asked("c").state(TicketState.REMOVED);
        given.database()
                .update(
                        "UPDATE ticket SET merged_into_id = ? WHERE number = 'T-2'",
                        given.ticket("T-1").id());

        assertThat(number(from(ANNA, null).about("[Ticket T-2] b"))).isEqualTo("T-1");
        assertThat(number(from(ANNA, null).about("[Ticket T-3] c"))).isNotIn("T-1", "T-2", "T-3");
    }

    @Test
    @Tag("D-79")
    void aMailToAClosedTicketFollowsTheRuleOfItsQueue() throws Exception {
        given.queue("support").followUp(FollowUp.POSSIBLE).lockAfterFollowUp();
        given.queue("strict").followUp(FollowUp.REJECT);
        given.queue("fresh").followUp(FollowUp.NEW_TICKET);
        given.ticket("T-1").by("anna").state(TicketState.CLOSED_SUCCESSFUL).ownedBy("agent");
        given.ticket("T-2").by("anna").state(TicketState.CLOSED_SUCCESSFUL).in("strict");
        given.ticket("T-3").by("anna").state(TicketState.CLOSED_SUCCESSFUL).in("fresh");

        var reopened = mails.take(from(ANNA, null).about("[Ticket T-1] x"));
        var rejected = mails.take(from(ANNA, null).about("[Ticket T-2] x"));
        var continued = mails.take(from(ANNA, null).about("[Ticket T-3] x"));

        assertThat(reopened.outcome()).isEqualTo(MailOutcome.FOLLOW_UP);
        assertThat(tickets.history("T-1"))
                .containsExactly(
                        "Anna Muster|STATE|closed successful|open",
                        "Anna Muster|LOCK|UNLOCK|LOCK",
                        "Anna Muster|MESSAGE_CUSTOMER|–|EMAIL");
        assertThat(rejected.outcome()).isEqualTo(MailOutcome.REJECTED);
        assertThat(rejected.messageId()).isNull();
        assertThat(state("T-2")).isEqualTo("closed successful");
        assertThat(tickets.history("T-2")).singleElement().asString().contains("NOTE", ANNA);
        assertThat(continued.outcome()).isEqualTo(MailOutcome.TICKET);
        assertThat(number(continued)).isNotEqualTo("T-3");
        assertThat(row(continued)).startsWith("fresh|new|K-1|anna|");
        assertThat(tickets.history("T-3")).containsExactly("Anna Muster|LINKED|–|" + number(continued));
    }

    @Test
    void whatAProgramAnswersIsNobodysWord() throws Exception {
        given.ticket("T-1").by("anna").state(TicketState.PENDING_REMINDER).lockedBy("agent");
        given.ticket("T-2").by("anna").state(TicketState.CLOSED_SUCCESSFUL);
        String before = given.database()
                .texts("SELECT lock_counts_from FROM ticket WHERE number = 'T-1'")
                .get(0);

        var waiting = mails.take(from(ANNA, null).about("[Ticket T-1] abwesend").byProgram());
        var closed = mails.take(from(ANNA, null).about("[Ticket T-2] abwesend").byProgram());

        assertThat(message(waiting)).startsWith("SYSTEM|EMAIL|f|Anna Muster|");
        assertThat(message(closed)).startsWith("SYSTEM|EMAIL|f|");
        assertThat(state("T-1")).isEqualTo("pending reminder");
        assertThat(state("T-2")).isEqualTo("closed successful");
        assertThat(given.database().texts("SELECT lock_counts_from FROM ticket WHERE number = 'T-1'"))
                .containsExactly(before);
        assertThat(given.database()
                        .texts("SELECT automatic FROM ticket_mail WHERE message_id = ?", waiting.messageId()))
                .containsExactly("t");
    }

    @Test
    void whatComesFromOurselvesIsLeftAlone() throws Exception {
        given.ticket("T-1").by("anna").asked("a");
        sent("<7.7@firma.example>", "ticket_mail", messageId("T-1"));

        var byAddress = mails.take(from("Support@firma.example", "Support").about("[Ticket T-1] x"));
        var byMailId = mails.take(from(ANNA, null).called("<7.7@firma.example>"));

        assertThat(List.of(byAddress.outcome(), byMailId.outcome())).containsOnly(MailOutcome.IGNORED);
        assertThat(byAddress.trace()).isNotEmpty();
        assertThat(given.database().count("SELECT count(*) FROM ticket_message"))
                .isEqualTo(1);
    }

    @Test
    void aMailTakesFewStatements() throws Exception {
        given.ticket("T-1").by("anna").asked("a").answered("agent", "b");
        mails.take(from(ANNA, null));

        var answer = mails.arrived(
                from(ANNA, null)
                        .about("[Ticket T-1] x")
                        .looking("<p>x</p>")
                        .with("a.txt", "text/plain", "a".getBytes(StandardCharsets.UTF_8)),
                null);
        assertThat(Statements.during(() -> mails.take(answer))).isLessThanOrEqualTo(MOST_STATEMENTS);
        var fresh = mails.arrived(from(ANNA, null), null);
        assertThat(Statements.during(() -> mails.take(fresh))).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private String queueOf(LetterFrom mail) throws Exception {
        return row(mails.take(mail)).split("\\|")[0];
    }

    private String number(LetterFrom mail) throws Exception {
        return number(mails.take(mail));
    }

    private String number(TakenMail taken) {
        return one("SELECT number FROM ticket WHERE id = ?", taken.ticketId());
    }

    private String row(TakenMail taken) {
        return one(
                """
                SELECT concat_ws('|', q.name, s.name, c.number, coalesce(k.login, '–'), t.subject) FROM ticket t
                JOIN queue q ON q.id = t.queue_id JOIN ticket_state s ON s.id = t.state_id
                JOIN customer c ON c.id = t.customer_id LEFT JOIN contact k ON k.id = t.contact_id WHERE t.id = ?
                """,
                taken.ticketId());
    }

    private String message(TakenMail taken) {
        return one(
                "SELECT concat_ws('|', sender, channel, visible, author, body) FROM ticket_message WHERE id = ?",
                taken.messageId());
    }

    private String state(String number) {
        return one("SELECT s.name FROM ticket t JOIN ticket_state s ON s.id = t.state_id WHERE t.number = ?", number);
    }

    private String one(String sql, Object value) {
        return given.database().texts(sql, value).get(0);
    }

    private long queue(String name) {
        return given.queue(name).id();
    }

    private void address(String queue, String address) {
        given.database().update("UPDATE queue SET sender_address = ? WHERE id = ?", address, queue(queue));
    }

    private long messageId(String ticket) {
        return given.database()
                .count(
                        "SELECT max(id) FROM ticket_message WHERE ticket_id = ?",
                        given.ticket(ticket).id());
    }

    private void sent(String mailId, String origin, long originId) {
        given.database()
                .update(
                        """
                        INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at,
                            due_at, message_id, origin, origin_id)
                        VALUES (?, 1, 'anna@example.org', 'x', 'x', 'de', 'SENT', now(), now(), ?, ?, ?)
                        """,
                        given.database().nextId(),
                        mailId,
                        origin,
                        originId);
    }
}
