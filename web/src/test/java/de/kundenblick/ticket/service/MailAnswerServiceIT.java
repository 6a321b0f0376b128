package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.ticket.PhoneTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.KeptMail;
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MailAnswerServiceIT {
    private static final String DRAFT = "mail:REPLY:1";

    @Inject
    MailAnswerService service;

    @Inject
    TicketCreateService creating;

    @Inject
    MailDraftService drafts;

    @Inject
    AttachmentService attachments;

    @Inject
    TicketChoiceService choices;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    Fixtures given;

    private long received;

    @BeforeEach
    void aTicketThatCameByMail() {
        given.queue("support");
        given.database()
                .update(
                        """
                        UPDATE queue SET sender_address = 'support@company.example', sender_name = 'Support',
                            signature = 'Ihr Support', plus_address = TRUE
                        """);
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna@kunde.example");
        given.ticket("T-1").by("anna").subject("Drucker brennt").asked("Es raucht.");
        given.database().update("UPDATE ticket_message SET channel = 'EMAIL'");
        received = given.database().count("SELECT id FROM ticket_message");
        given.database()
                .update(
                        """
                        INSERT INTO ticket_mail (id, version, message_id, direction, sender_address, sender_name, to_list,
                            cc_list, mail_id, thread_ids)
                        VALUES (nextval('id_sequence'), 1, ?, 'IN', 'anna@kunde.example', 'Anna Muster',
                            'support@company.example', 'chef@kunde.example', '<2@kunde.example>', '<1@kunde.example>')
                        """,
                        received);
    }

    @Test
    void anAnswerBeginsWithWhoWroteAndWhat() throws Exception {
        var start = asAgent.call(() -> service.start(AnswerAct.REPLY_ALL, "T-1", null));

        assertThat(start.to()).isEqualTo("Anna Muster <anna@kunde.example>");
        assertThat(start.cc()).isEqualTo("chef@kunde.example");
        assertThat(start.subject()).isEqualTo("Re: [Ticket T-1] Drucker brennt");
        assertThat(start.quotation()).endsWith("\n> Es raucht.").contains(" schrieb ");
        assertThat(start.sender().salutation()).isEqualTo("Guten Tag Anna Muster,");
        assertThat(start.sender().signature()).isEqualTo("Ihr Support");
        assertThat(start.sender().hasServer()).isFalse();
        assertThat(start.messageId()).isEqualTo(received);
        assertThat(asAgent.call(() -> service.start(AnswerAct.FORWARD, "T-1", received))
                        .quotation())
                .startsWith("---------- Weitergeleitete Nachricht ----------\nVon: Anna Muster <anna@kunde.example>");
    }

    @Test
    void nobodyAnswersAStrangerByMistake() throws Exception {
        long stranger = given.ticket("T-1")
                .mailed("Und ich?")
                .fromStranger()
                .html("<p>x</p>")
                .id();
        given.database()
                .update("UPDATE ticket_message SET written_at = now() + interval '1 minute' WHERE id = ?", stranger);

        assertThat(asAgent.call(() -> service.start(AnswerAct.REPLY, "T-1", null))
                        .messageId())
                .isEqualTo(received);
        assertThat(asAgent.call(() -> service.start(AnswerAct.REPLY, "T-1", stranger))
                        .messageId())
                .isEqualTo(stranger);
    }

    @Test
    void everyRecipientGetsOneMailAndSeesAllButTheHiddenOnes() throws Exception {
        asAgent.run(() -> service.send(
                answer("anna@kunde.example", "chef@kunde.example, Anna <ANNA@kunde.example>", "akte@company.example"),
                null));

        assertThat(mails("recipient"))
                .containsExactly("anna@kunde.example", "chef@kunde.example", "akte@company.example");
        assertThat(mails("concat_ws('|', to_list, cc_list)")).containsOnly("anna@kunde.example|chef@kunde.example");
        assertThat(mails("concat_ws('|', sender_address, reply_to, subject)"))
                .containsOnly("support@company.example|support+T-1@company.example|Re: [Ticket T-1] Drucker brennt");
        assertThat(mails("thread_ids")).containsOnly("<1@kunde.example> <2@kunde.example>");
        assertThat(mails("personal || '|' || automatic")).containsOnly("true|false");
        assertThat(
                        given.database()
                                .texts(
                                        """
                                SELECT concat_ws('|', sender, channel, visible, bcc_list) FROM ticket_message m
                                JOIN ticket_mail t ON t.message_id = m.id WHERE direction = 'OUT'
                                """))
                .containsExactly("AGENT|EMAIL|t|akte@company.example");
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE first_response_at IS NOT NULL"))
                .isOne();
    }

    @Test
    void aForwardedMailIsForColleaguesAloneAndAnswersNothing() throws Exception {
        var mail = new WrittenMail(
                AnswerAct.FORWARD,
                "T-1",
                received,
                "werk@partner.example",
                "",
                "",
                "Fwd: [Ticket T-1]",
                "FYI",
                false,
                DRAFT,
                List.of());

        asAgent.run(() -> service.send(mail, null));

        assertThat(given.database().texts("SELECT visible::text FROM ticket_message WHERE sender = 'AGENT'"))
                .containsExactly("false");
        assertThat(mails("recipient")).containsExactly("werk@partner.example");
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE first_response_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void picturesStandInTheTextAndOtherFilesBesideIt() throws Exception {
        long picture = upload("plan.png");
        upload("preise.txt");
        var mail = new WrittenMail(
                AnswerAct.REPLY,
                "T-1",
                received,
                "anna@kunde.example",
                "",
                "",
                "Re: [Ticket T-1] Plan",
                "<p>Siehe <b>Plan</b><script>x()</script> <img src=\"/intranet/ticket/attachment?show=1&amp;id="
                        + picture + "\"></p>",
                true,
                DRAFT,
                List.of());

        asAgent.run(() -> service.send(mail, null));

        assertThat(mails("text")).containsExactly("Siehe Plan");
        assertThat(mails("html"))
                .containsExactly("<p style=\"margin:0\">Siehe <b>Plan</b> <img src=\"cid:" + picture
                        + ".picture@kundenblick\" alt=\"\"></p>");
        assertThat(given.database()
                        .texts("SELECT concat_ws('|', name, embedded, content_id) FROM ticket_attachment ORDER BY id"))
                .containsExactly("plan.png|t|" + picture + ".picture@kundenblick", "preise.txt|f");
    }

    @Test
    void filesOfTheTicketGoAlong() throws Exception {
        long file = upload("preise.txt");
        asAgent.run(() -> service.send(answer("anna@kunde.example", "", ""), null));

        asAgent.run(() -> service.send(
                new WrittenMail(
                        AnswerAct.FORWARD,
                        "T-1",
                        null,
                        "werk@partner.example",
                        "",
                        "",
                        "Fwd:",
                        "FYI",
                        false,
                        "other",
                        List.of(file, 4711L)),
                null));

        assertThat(
                        given.database()
                                .texts(
                                        """
                                SELECT a.name || '|' || convert_from(p.content, 'UTF8') FROM ticket_attachment a
                                JOIN ticket_attachment_part p ON p.attachment_id = a.id ORDER BY a.id
                                """))
                .containsExactly("preise.txt|preise.txt", "preise.txt|preise.txt");
    }

    @Test
    void whatCannotBeSentIsRefusedWhereItStands() {
        refusesAt("to", answer("", "", ""));
        refusesAt("cc", answer("anna@kunde.example", "kein Mensch", ""));
        refusesAt("bcc", answer("anna@kunde.example", "", "änna@kunde.example"));
        refusesAt(
                "to",
                answer(
                        IntStream.range(0, 51)
                                .mapToObj(each -> "a" + each + "@b.example")
                                .collect(Collectors.joining(",")),
                        "",
                        ""));
        given.database().update("UPDATE queue SET sender_address = NULL");
        refusesAt("queue", answer("anna@kunde.example", "", ""));

        assertThatThrownBy(() -> asAnalyst.run(() -> service.send(answer("anna@kunde.example", "", ""), null)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(mails("recipient")).isEmpty();
        assertThat(given.database().count("SELECT count(*) FROM ticket_message"))
                .isOne();
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

        assertThat(mails("concat_ws('|', recipient, subject, sender_address, origin)"))
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

    @Test
    void aDraftIsItsWritersAndGoesWithTheMail() throws Exception {
        var mail = answer("anna@kunde.example", "", "");
        var kept = asAgent.call(() -> drafts.save(mail, "{}", "one", false)).orElseThrow();

        assertThat(asAgent.call(() -> drafts.save(mail, null, "two", false))).isEmpty();
        assertThat(asAgent.call(() -> drafts.save(mail, null, "two", true))).isPresent();
        assertThat(asColleague.call(() -> drafts.find(kept.id()))).isEmpty();
        assertThat(asColleague.call(() -> drafts.find(DRAFT))).isEmpty();
        assertThat(asAgent.call(() -> drafts.find(DRAFT)).map(KeptMail::body)).contains("Schon gelöscht.");
        assertThat(asAgent.call(() -> drafts.ofTicket(given.ticket("T-1").id())))
                .hasSize(1);
        asColleague.run(() -> drafts.discard(kept.id()));
        assertThat(asAgent.call(() -> drafts.own())).hasSize(1);

        asAgent.run(() -> service.send(mail, null));

        assertThat(asAgent.call(() -> drafts.own())).isEmpty();
    }

    @Test
    void aDraftIsSentOnce() throws Exception {
        var first = answer("anna@kunde.example", "", "");
        var mail = keptAt(
                first,
                asAgent.call(() -> drafts.save(first, null, "one", false)).orElseThrow());
        var inAnotherWindow =
                keptAt(first, asAgent.call(() -> drafts.find(DRAFT)).orElseThrow());
        asAgent.run(() -> service.send(mail, null));

        assertThatThrownBy(() -> asAgent.run(() -> service.send(inAnotherWindow, null)))
                .isInstanceOf(MailRefusedException.class);
        assertThat(asAgent.call(() -> drafts.save(inAnotherWindow, null, "two", false)))
                .isEmpty();

        assertThat(mails("recipient")).containsExactly("anna@kunde.example");
        assertThat(asAgent.call(() -> drafts.own())).isEmpty();
    }

    private static WrittenMail keptAt(WrittenMail mail, KeptMail kept) {
        return new WrittenMail(
                mail.act(),
                mail.number(),
                mail.messageId(),
                mail.to(),
                mail.cc(),
                mail.bcc(),
                mail.subject(),
                mail.body(),
                mail.html(),
                mail.draft(),
                mail.files(),
                kept.savedAt());
    }

    @Test
    void whoGotTheMailIsNotToldOfItByThePortal() throws Exception {
        given.portalLogin("anna@kunde.example");
        given.contact("anna").signsInAs("anna@kunde.example").wantsMails();

        asAgent.run(() -> service.send(answer("anna@kunde.example", "", ""), null));
        asAgent.run(() -> service.send(answer("chef@kunde.example", "", ""), null));

        assertThat(mails("origin || '|' || recipient"))
                .containsExactly(
                        "ticket_mail|anna@kunde.example",
                        "ticket_mail|chef@kunde.example",
                        "ticket_message|anna@kunde.example");
    }

    private void refusesAt(String input, WrittenMail mail) {
        assertThatThrownBy(() -> asAgent.run(() -> service.send(mail, null)))
                .isInstanceOfSatisfying(MailRefusedException.class, refused -> assertThat(refused.getField())
                        .contains(input));
    }

    private long upload(String name) throws Exception {
        byte[] content = name.getBytes(StandardCharsets.UTF_8);
        return asAgent.call(() -> attachments.upload(DRAFT, name, content.length, new ByteArrayInputStream(content)))
                .id();
    }

    private WrittenMail answer(String to, String cc, String bcc) {
        return new WrittenMail(
                AnswerAct.REPLY,
                "T-1",
                received,
                to,
                cc,
                bcc,
                "Re: [Ticket T-1] Drucker brennt",
                "Schon gelöscht.",
                false,
                DRAFT,
                List.of());
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

    private List<String> mails(String column) {
        return given.database().texts("SELECT " + column + " FROM mail_outbox ORDER BY id");
    }
}
