package de.kundenblick.ticket.service;

import static de.kundenblick.given.LetterFrom.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.service.ArrivedMails;
import de.kundenblick.mail.inbound.service.TakenMail;
import de.kundenblick.server.AsContact;
import de.kundenblick.ticket.MessageRow;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may write into which ticket, and who sees it. */
@ArquillianTest
class IncomingSenderIT {
    private static final String ANNA = "anna@example.org";

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
        given.contact("bert").at("K-1").named("Bert", "Muster").email("bert@example.org");
        given.contact("carl").at("K-2").named("Carl", "Fremd").email("carl@example.net");
        given.queue("support");
        given.ticket("T-1").by("anna").asked("a");
    }

    @Test
    void nobodySeesAtThePortalWhatAStrangerWrote() throws Exception {
        var guess = mails.take(
                from("eve@evil.example", "Eve").about("[Ticket T-1] a").saying("Böse"));
        var again = mails.take(from("eve@evil.example", "Eve")
                .about("[Ticket T-1] a")
                .saying("Noch einmal")
                .to("support@firma.example", "mallory@evil.example"));
        var named = mails.take(
                from("mallory@evil.example", null).about("[Ticket T-1] a").saying("Auch böse"));
        var other = mails.take(
                from("carl@example.net", "Carl").about("[Ticket T-1] a").saying("Von woanders"));

        for (TakenMail each : List.of(guess, again, named, other)) {
            assertThat(each.outcome()).isEqualTo(MailOutcome.FOLLOW_UP);
            assertThat(mail(each)).isEqualTo("f|t|CUSTOMER");
        }
        assertThat(author(guess)).isEqualTo("Eve");
        assertThat(bodies()).containsExactly("a");
    }

    @Test
    void anAutomaticAnswerMakesNobodyKnownAndTellsTheCustomerNothing() throws Exception {
        thanksByName("FOLLOW_UP");

        mails.take(from("eve@evil.example", "Eve").about("[Ticket T-1] Zahlen Sie!"));
        var again = mails.take(from("eve@evil.example", "Eve").about("[Ticket T-1] Und noch einmal"));

        assertThat(given.database()
                        .texts("SELECT recipient || '|' || subject || '|' || text FROM mail_outbox ORDER BY id"))
                .containsExactly(
                        "eve@evil.example|[Ticket T-1] Zahlen Sie!|Danke",
                        "eve@evil.example|[Ticket T-1] Und noch einmal|Danke");
        assertThat(mail(again)).isEqualTo("f|t|CUSTOMER");
        assertThat(bodies()).containsExactly("a");
    }

    @Test
    void answersToAnotherAddressNameNobody() throws Exception {
        thanksByName("REPLY");

        mails.take(from(ANNA, "Anna").about("Frage").answeredAt("eve@evil.example"));
        mails.take(from(ANNA, "Anna").about("Andere Frage"));

        assertThat(given.database().texts("SELECT recipient || '|' || text FROM mail_outbox"))
                .containsExactlyInAnyOrder("eve@evil.example|Danke", ANNA + "|Danke Anna Muster");
    }

    @Test
    void whoHasToDoWithATicketIsNoStranger() throws Exception {
        var own = mails.take(from(ANNA, null)
                .about("[Ticket T-1] a")
                .to("support@firma.example")
                .cc("maria.lopez@else.example"));
        var colleague = mails.take(from("bert@example.org", null).about("[Ticket T-1] a"));
        var named = mails.take(from("Maria.Lopez@else.example", "Maria").about("[Ticket T-1] a"));
        var similar = mails.take(from("lopez@else.example", null).about("[Ticket T-1] a"));
        var pattern = mails.take(from("mariaXlopez@else.example", null).about("[Ticket T-1] a"));
        share();
        var shared = mails.take(from("carl@example.net", null).about("[Ticket T-1] a"));

        assertThat(List.of(mail(own), mail(colleague), mail(named), mail(shared)))
                .containsOnly("t|f|CUSTOMER");
        assertThat(List.of(mail(similar), mail(pattern))).containsOnly("f|t|CUSTOMER");
        assertThat(author(named)).isEqualTo("Maria");
    }

    @Test
    void aColleaguesAnswerIsANoteIfTheColleagueMaySeeTheQueue() throws Exception {
        given.database().update("UPDATE employee SET email = login || '@firma.example'");

        var note = mails.take(from("Agent@firma.example", "Petra").about("AW: [Ticket T-1] a"));
        var outside = mails.take(from("colleague@firma.example", "Jonas").about("[Ticket T-1] a"));
        var fresh = mails.take(from("agent@firma.example", "Petra").about("WG: Frage"));

        assertThat(note.outcome()).isEqualTo(MailOutcome.NOTE);
        assertThat(mail(note)).isEqualTo("f|f|AGENT");
        assertThat(author(note)).isEqualTo("Petra Adler");
        assertThat(mail(outside)).isEqualTo("f|t|CUSTOMER");
        assertThat(fresh.outcome()).isEqualTo(MailOutcome.TICKET);
        assertThat(customer(fresh)).isEqualTo("UNBEKANNT");
        assertThat(bodies()).containsExactly("a");
        assertThat(given.database().count("SELECT count(*) FROM mail_outbox WHERE recipient = ?", ANNA))
                .isZero();
    }

    @Test
    void unknownSendersShareACustomerThatCanHaveNoContacts() throws Exception {
        given.customer("unbekannt");

        var first = mails.take(from("x@new.example", "Xaver Neu"));
        var second = mails.take(from("y@new.example", null));
        var nobody = mails.take(from(null, null).about("").saying(" "));

        assertThat(List.of(customer(first), customer(second), customer(nobody))).containsOnly("UNBEKANNT-2");
        assertThat(author(first)).isEqualTo("Xaver Neu");
        assertThat(author(second)).isEqualTo("y@new.example");
        assertThat(one("SELECT subject FROM ticket WHERE id = ?", nobody.ticketId()))
                .isEqualTo("(kein Betreff)");
        assertThatThrownBy(() -> given.contact("zoe").at("UNBEKANNT-2"))
                .hasRootCauseMessage("ERROR: The customer of unknown senders has no contacts\n"
                        + "  Where: PL/pgSQL function refuse_contact_of_strangers() line 4 at RAISE");
    }

    @Test
    void ofSeveralContactsWithAnAddressTheOneOfTheTicketCounts() throws Exception {
        given.contact("dora").at("K-3").invalid();
        given.contact("emil").at("K-4");
        given.database()
                .update("UPDATE contact SET email_shared = true, email = ? WHERE login IN ('dora', 'emil')", ANNA);
        given.ticket("T-4").of("K-4").asked("x");

        var fresh = mails.take(from(ANNA, null));
        var known = mails.take(from(ANNA, null).about("[Ticket T-4] x"));

        assertThat(customer(fresh)).isEqualTo("K-1");
        assertThat(mail(known)).isEqualTo("t|f|CUSTOMER");
        assertThat(one(
                        "SELECT k.login FROM ticket_message m JOIN contact k ON k.id = m.contact_id WHERE m.id = ?",
                        known.messageId()))
                .isEqualTo("emil");
    }

    private void thanksByName(String kind) {
        given.ticket("T-1").in("support");
        long reply = given.database().nextId();
        given.database()
                .update(
                        "INSERT INTO auto_reply (id, version, name, kind, german_subject, german_body) VALUES"
                                + " (?, 1, 'Danke!', ?, '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',"
                                + " 'Danke {{kontakt.name}}')",
                        reply,
                        kind);
        given.database()
                .update(
                        "INSERT INTO queue_auto_reply (queue_id, kind, reply_id) SELECT id, ?, ? FROM queue",
                        kind,
                        reply);
    }

    private List<String> bodies() throws Exception {
        long id = given.ticket("T-1").id();
        return asContact.call(() -> portal.messages(id, 0, 20, 0)).stream()
                .map(MessageRow::body)
                .toList();
    }

    /** Whether it is visible, whether a stranger wrote it, and whose word it is. */
    private String mail(TakenMail taken) {
        return one(
                """
                SELECT concat_ws('|', m.visible, k.stranger, m.sender) FROM ticket_message m
                JOIN ticket_mail k ON k.message_id = m.id WHERE m.id = ?
                """,
                taken.messageId());
    }

    private String author(TakenMail taken) {
        return one("SELECT author FROM ticket_message WHERE id = ?", taken.messageId());
    }

    private String customer(TakenMail taken) {
        return one(
                "SELECT c.number FROM ticket t JOIN customer c ON c.id = t.customer_id WHERE t.id = ?",
                taken.ticketId());
    }

    private String one(String sql, Object value) {
        return given.database().texts(sql, value).get(0);
    }

    private void share() {
        given.database()
                .update(
                        "INSERT INTO record_share (id, version, contact_id, ticket_id, created_at, expires_at)"
                                + " VALUES (?, 1, ?, ?, now(), now() + interval '1 hour')",
                        given.database().nextId(),
                        given.contact("carl").id(),
                        given.ticket("T-1").id());
    }
}
