package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.LetterFrom;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.server.InTransaction;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.mail.AutoReplyDetails;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.mail.AutoReplyRefusedException;
import de.kundenblick.ticket.mail.MailTaken;
import de.kundenblick.ticket.mail.MailTaken.Kind;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is answered automatically, what, and who never is. */
@ArquillianTest
class AutoRepliesIT {
    private static final String ERIKA = "erika@kunde.example";

    @Inject
    AutoReplyService service;

    @Inject
    TicketWork work;

    @Inject
    TicketWorkRepository tickets;

    @Inject
    Event<MailTaken> taken;

    @Inject
    InTransaction inTransaction;

    @Inject
    Fixtures given;

    @Inject
    AsConfigurator asConfigurator;

    @BeforeEach
    void aQueueThatAnswersEverything() throws Exception {
        given.ticket("T-1").in("support");
        given.database()
                .update(
                        "UPDATE queue SET sender_address = 'service@nordlicht.example', sender_name = 'Service', signature = 'Ihr Service'");
        for (AutoReplyKind kind : AutoReplyKind.values()) {
            long id = asConfigurator.call(() -> service.create(new AutoReplyDetails(
                    kind.name(),
                    kind,
                    true,
                    "[Ticket {{ticket.nummer}}] {{ticket.betreff}}",
                    kind + " {{kunde.name}} {{queue.signatur}}",
                    "[Ticket {{ticket.nummer}}] English",
                    kind + " in English")));
            given.database()
                    .update(
                            "INSERT INTO queue_auto_reply (queue_id, kind, reply_id) VALUES (?, ?, ?)",
                            given.queue("support").id(),
                            kind.name(),
                            id);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_TICKET, REPLY",
        "FOLLOW_UP, FOLLOW_UP",
        "REOPENED, FOLLOW_UP",
        "NEW_AFTER_CLOSED, NEW_TICKET",
        "REJECTED, REJECT"
    })
    void eachOccasionHasItsAnswer(Kind kind, AutoReplyKind reply) throws Exception {
        take(kind, mail(ERIKA, "Frage"));

        assertThat(sent())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(ERIKA + "|" + reply + " ")
                .endsWith(" Ihr Service");
        assertThat(given.database()
                        .texts(
                                "SELECT concat_ws('|', sender_address, sender_name, reply_to, thread_ids, automatic, personal,"
                                        + " origin) FROM mail_outbox"))
                .containsExactly(
                        "service@nordlicht.example|Service|service@nordlicht.example|<0@x> <1@x>|t|t|auto_reply");
        assertThat(given.database()
                        .texts("SELECT m.sender || ' ' || m.channel || ' ' || k.direction || ' ' || k.to_list"
                                + " FROM auto_reply_sent s JOIN ticket_message m ON m.id = s.message_id"
                                + " JOIN ticket_mail k ON k.message_id = m.id"))
                .containsExactly("SYSTEM EMAIL OUT " + ERIKA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTE", "JUNK"})
    void whatNobodyIsToldOfIsNotAnswered(Kind kind) throws Exception {
        take(kind, mail(ERIKA, "Frage"));

        assertThat(sent()).isEmpty();
    }

    @Test
    void oneMailIsAnsweredOnce() throws Exception {
        long inbox = inbox();
        take(Kind.NEW_TICKET, mail(ERIKA, "Frage"), inbox, false);
        given.database().update("UPDATE auto_reply_sent SET sent_at = sent_at - interval '2 days'");
        take(Kind.NEW_TICKET, mail(ERIKA, "Frage"), inbox, false);

        assertThat(sent()).hasSize(1);
    }

    @Test
    void anAddressIsAnsweredThreeTimesAnHourAndTenTimesADay() throws Exception {
        for (int i = 0; i < 20; i++) {
            take(Kind.NEW_TICKET, mail("erika+" + i + "@kunde.example", "Frage " + i));
        }
        assertThat(sent()).hasSize(3);

        given.database().update("UPDATE auto_reply_sent SET sent_at = sent_at - interval '2 hours'");
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 5; i++) {
                take(Kind.NEW_TICKET, mail(ERIKA, "Noch " + round + ' ' + i));
            }
            given.database().update("UPDATE auto_reply_sent SET sent_at = sent_at - interval '2 hours'");
        }
        assertThat(sent()).hasSize(10);
    }

    @Test
    void theSameIsNotAnsweredAgainWithinMinutes() throws Exception {
        take(Kind.NEW_TICKET, mail(ERIKA, "Frage"));
        take(Kind.FOLLOW_UP, mail(ERIKA, "Re: [Ticket T-1] FRAGE"));
        assertThat(sent()).hasSize(1);

        given.database().update("UPDATE auto_reply_sent SET sent_at = sent_at - interval '11 minutes'");
        take(Kind.FOLLOW_UP, mail(ERIKA, "Re: [Ticket T-1] FRAGE"));
        assertThat(sent()).hasSize(2);
    }

    @Test
    void machinesAndOurselvesAreNeverAnswered() throws Exception {
        given.database()
                .update(
                        "INSERT INTO queue_address (queue_id, address) VALUES (?, 'weitere@nordlicht.example')",
                        given.queue("support").id());

        for (String sender : List.of(
                "noreply@kunde.example",
                "mailer-daemon@kunde.example",
                "SERVICE@nordlicht.example",
                "service+T-1@nordlicht.example",
                "weitere@nordlicht.example",
                "nobody")) {
            take(Kind.NEW_TICKET, mail(sender, "Frage"));
            assertThat(sent()).as(sender).isEmpty();
        }
    }

    @Test
    void programsAndWhatAFilterKeepsQuietAreNotAnswered() throws Exception {
        take(Kind.NEW_TICKET, mail(ERIKA, "Frage").byProgram(), inbox(), false);
        take(Kind.NEW_TICKET, mail(ERIKA, "Frage"), inbox(), true);

        assertThat(sent()).isEmpty();
    }

    @Test
    void aContactIsAnsweredInTheLanguageOfTheContact() throws Exception {
        given.contact("erika");
        given.database()
                .update("UPDATE contact SET email = 'Erika@Kunde.example', language = 'en' WHERE login = 'erika'");

        take(Kind.NEW_TICKET, mail(ERIKA, "Question"));

        assertThat(sent()).containsExactly(ERIKA + "|REPLY in English");
    }

    @Test
    void aStrangerIsToldNothingAboutTheTicket() throws Exception {
        given.database().update("UPDATE ticket SET subject = 'Vertraulich' WHERE number = 'T-1'");
        take(Kind.REJECTED, mail("stranger@elsewhere.example", "Re: [Ticket T-1] Na?"));

        assertThat(given.database().texts("SELECT subject || '|' || text FROM mail_outbox"))
                .containsExactly("[Ticket T-1] Na?|REJECT  Ihr Service");
    }

    @Test
    void whoWroteIsToldOnceThatTheTicketWasRemoved() throws Exception {
        take(Kind.FOLLOW_UP, mail(ERIKA, "Frage"));
        given.database().update("DELETE FROM mail_outbox");
        writtenByMail(ERIKA);
        long removed = given.database().count("SELECT min(id) FROM ticket_state WHERE type = 'REMOVED'");
        long open = given.database().count("SELECT min(id) FROM ticket_state WHERE type = 'OPEN'");

        enter(removed);
        enter(open);
        enter(removed);

        assertThat(sent()).hasSize(1).first().asString().startsWith(ERIKA + "|REMOVE ");
    }

    @Test
    void aTextIsInOneLanguageAtLeastAndNamesKnownPlaceholders() {
        assertThatThrownBy(() -> create(null, null)).isInstanceOf(AutoReplyRefusedException.class);
        assertThatThrownBy(() -> create("Betreff", null)).isInstanceOf(AutoReplyRefusedException.class);
        assertThatThrownBy(() -> create("Betreff", "{{gibt.es.nicht}}")).isInstanceOf(AutoReplyRefusedException.class);
    }

    private long create(String subject, String body) throws Exception {
        return asConfigurator.call(() ->
                service.create(new AutoReplyDetails("neu", AutoReplyKind.REPLY, true, subject, body, null, null)));
    }

    private void enter(long state) throws Exception {
        inTransaction.run(() -> work.change(
                tickets.lock("T-1").orElseThrow(),
                new Actor.Machine(null),
                action -> action.enter(tickets.find(TicketState.class, state).orElseThrow(), null)));
    }

    private void writtenByMail(String sender) {
        long ticket = given.database().count("SELECT id FROM ticket WHERE number = 'T-1'");
        long message = given.database().nextId();
        given.database()
                .update(
                        "INSERT INTO ticket_message (id, version, ticket_id, sender, channel, visible, author, body, html, written_at)"
                                + " VALUES (?, 1, ?, 'CUSTOMER', 'EMAIL', true, 'Erika', 'x', false, now())",
                        message,
                        ticket);
        given.database()
                .update(
                        "INSERT INTO ticket_mail (id, version, message_id, direction, sender_address, mail_id)"
                                + " VALUES (?, 1, ?, 'IN', ?, '<9@x>')",
                        given.database().nextId(),
                        message,
                        sender);
    }

    private void take(Kind kind, LetterFrom mail) throws Exception {
        take(kind, mail, inbox(), false);
    }

    private void take(Kind kind, LetterFrom mail, long inbox, boolean quiet) throws Exception {
        long ticket = given.database().count("SELECT id FROM ticket WHERE number = 'T-1'");
        inTransaction.call(() -> {
            taken.fire(new MailTaken(kind, ticket, null, inbox, quiet, mail.read()));
            return null;
        });
    }

    private long inbox() {
        long id = given.database().nextId();
        given.database()
                .update(
                        "INSERT INTO mail_inbox (id, version, state, arrived_at, stored_at, due_at, size, sha256)"
                                + " VALUES (?, 1, 'STORED', now(), now(), now() + interval '1 day', 0, 'x')",
                        id);
        return id;
    }

    private List<String> sent() {
        return given.database().texts("SELECT recipient || '|' || text FROM mail_outbox ORDER BY id");
    }

    private static LetterFrom mail(String sender, String subject) {
        return LetterFrom.from(sender, "Erika")
                .called("<1@x>")
                .answering("<0@x>")
                .to("service@nordlicht.example")
                .about(subject);
    }
}
