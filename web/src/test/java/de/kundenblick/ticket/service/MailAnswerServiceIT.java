package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MailAnswerServiceIT {
    @Inject
    MailAnswerService service;

    @Inject
    AttachmentService attachments;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    Fixtures given;

    @Inject
    MailedTicket mailed;

    @BeforeEach
    void aTicketThatCameByMail() {
        mailed.arrives();
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
        assertThat(start.messageId()).isEqualTo(mailed.received);
        assertThat(asAgent.call(() -> service.start(AnswerAct.FORWARD, "T-1", mailed.received))
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
                .isEqualTo(mailed.received);
        assertThat(asAgent.call(() -> service.start(AnswerAct.REPLY, "T-1", stranger))
                        .messageId())
                .isEqualTo(stranger);
    }

    @Test
    void everyRecipientGetsOneMailAndSeesAllButTheHiddenOnes() throws Exception {
        asAgent.run(() -> service.send(
                mailed.answer(
                        "anna@kunde.example", "chef@kunde.example, Anna <ANNA@kunde.example>", "akte@company.example"),
                null));

        assertThat(mailed.mails("recipient"))
                .containsExactly("anna@kunde.example", "chef@kunde.example", "akte@company.example");
        assertThat(mailed.mails("concat_ws('|', to_list, cc_list)"))
                .containsOnly("anna@kunde.example|chef@kunde.example");
        assertThat(mailed.mails("concat_ws('|', sender_address, reply_to, subject)"))
                .containsOnly("support@company.example|support+T-1@company.example|Re: [Ticket T-1] Drucker brennt");
        assertThat(mailed.mails("thread_ids")).containsOnly("<1@kunde.example> <2@kunde.example>");
        assertThat(mailed.mails("personal || '|' || automatic")).containsOnly("true|false");
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
                mailed.received,
                "werk@partner.example",
                "",
                "",
                "Fwd: [Ticket T-1]",
                "FYI",
                false,
                MailedTicket.DRAFT,
                List.of());

        asAgent.run(() -> service.send(mail, null));

        assertThat(given.database().texts("SELECT visible::text FROM ticket_message WHERE sender = 'AGENT'"))
                .containsExactly("false");
        assertThat(mailed.mails("recipient")).containsExactly("werk@partner.example");
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
                mailed.received,
                "anna@kunde.example",
                "",
                "",
                "Re: [Ticket T-1] Plan",
                "<p>Siehe <b>Plan</b><script>x()</script> <img src=\"/intranet/ticket/attachment?show=1&amp;id="
                        + picture + "\"></p>",
                true,
                MailedTicket.DRAFT,
                List.of());

        asAgent.run(() -> service.send(mail, null));

        assertThat(mailed.mails("text")).containsExactly("Siehe Plan");
        assertThat(mailed.mails("html"))
                .containsExactly("<p style=\"margin:0\">Siehe <b>Plan</b> <img src=\"cid:" + picture
                        + ".picture@kundenblick\" alt=\"\"></p>");
        assertThat(given.database()
                        .texts("SELECT concat_ws('|', name, embedded, content_id) FROM ticket_attachment ORDER BY id"))
                .containsExactly("plan.png|t|" + picture + ".picture@kundenblick", "preise.txt|f");
    }

    @Test
    void filesOfTheTicketGoAlong() throws Exception {
        long file = upload("preise.txt");
        asAgent.run(() -> service.send(mailed.answer("anna@kunde.example", "", ""), null));

        asAgent.run(() -> service.send(forwarded(file), null));
        assertThatThrownBy(() -> asAgent.run(() -> service.send(forwarded(file, 4711), null)))
                .isInstanceOf(MailRefusedException.class);

        assertThat(
                        given.database()
                                .texts(
                                        """
                                SELECT a.name || '|' || convert_from(p.content, 'UTF8') FROM ticket_attachment a
                                JOIN ticket_attachment_part p ON p.attachment_id = a.id ORDER BY a.id
                                """))
                .containsExactly("preise.txt|preise.txt", "preise.txt|preise.txt");
    }

    private static WrittenMail forwarded(long... files) {
        return new WrittenMail(
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
                LongStream.of(files).boxed().toList());
    }

    @Test
    void whatCannotBeSentIsRefusedWhereItStands() {
        refusesAt("to", mailed.answer("", "", ""));
        refusesAt("cc", mailed.answer("anna@kunde.example", "kein Mensch", ""));
        refusesAt("bcc", mailed.answer("anna@kunde.example", "", "änna@kunde.example"));
        refusesAt(
                "to",
                mailed.answer(
                        IntStream.range(0, 51)
                                .mapToObj(each -> "a" + each + "@b.example")
                                .collect(Collectors.joining(",")),
                        "",
                        ""));
        given.database().update("UPDATE queue SET sender_address = NULL");
        refusesAt("queue", mailed.answer("anna@kunde.example", "", ""));

        assertThatThrownBy(() -> asAnalyst.run(() -> service.send(mailed.answer("anna@kunde.example", "", ""), null)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(mailed.mails("recipient")).isEmpty();
        assertThat(given.database().count("SELECT count(*) FROM ticket_message"))
                .isOne();
    }

    @Test
    void whoGotTheMailIsNotToldOfItByThePortal() throws Exception {
        given.portalLogin("anna@kunde.example");
        given.contact("anna").signsInAs("anna@kunde.example").wantsMails();

        asAgent.run(() -> service.send(mailed.answer("anna@kunde.example", "", ""), null));
        asAgent.run(() -> service.send(mailed.answer("chef@kunde.example", "", ""), null));

        assertThat(mailed.mails("origin || '|' || recipient"))
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
        return asAgent.call(() ->
                        attachments.upload(MailedTicket.DRAFT, name, content.length, new ByteArrayInputStream(content)))
                .id();
    }
}
