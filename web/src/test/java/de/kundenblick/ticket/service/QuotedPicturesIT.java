package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class QuotedPicturesIT {
    private static final String DRAFT = "mail:REPLY:1";

    @Inject
    MailAnswerService service;

    @Inject
    AttachmentService attachments;

    @Inject
    AsAgent asAgent;

    @Inject
    Fixtures given;

    @Test
    void picturesWithinAMailAreQuotedAndGoAlong() throws Exception {
        given.queue("support");
        given.database().update("UPDATE queue SET sender_address = 'support@company.example'");
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna@kunde.example");
        given.ticket("T-1").by("anna").subject("Drucker").asked("Siehe Plan");
        long picture = asAgent.call(
                        () -> attachments.upload(DRAFT, "plan.png", 1, new ByteArrayInputStream(new byte[] {'x'})))
                .id();
        asAgent.run(() -> service.send(
                answer("<p>Siehe <b>Plan</b> <img src=\"attachment?show=1&amp;id=" + picture + "\"></p>", null), null));
        long sent = given.database().count("SELECT id FROM ticket_message WHERE sender = 'AGENT'");

        var reply = asAgent.call(() -> service.start(AnswerAct.REPLY, "T-1", sent));
        var forward = asAgent.call(() -> service.start(AnswerAct.FORWARD, "T-1", sent));

        assertThat(reply.pictured())
                .matches(
                        "(?s)<p>.* schrieb .*</p><blockquote>.*<b>Plan</b>.*id(=|&#61;)" + picture + ".*</blockquote>");
        assertThat(forward.pictured()).contains("<p>Betreff: ", "<b>Plan</b>").doesNotContain("<blockquote>");
        assertThat(reply.quotation()).contains("> Siehe Plan");

        asAgent.run(() -> service.send(answer("<p>Gut.</p>" + reply.pictured(), sent), null));

        assertThat(given.database().texts("SELECT html FROM mail_outbox ORDER BY id DESC LIMIT 1"))
                .singleElement()
                .asString()
                .contains("<img src=\"cid:" + picture + ".picture@kundenblick\"");
        assertThat(given.database().texts("SELECT name || embedded FROM ticket_attachment ORDER BY id"))
                .containsExactly("plan.pngtrue", "plan.pngtrue");
        assertThat(asAgent.call(() -> service.start(AnswerAct.REPLY, "T-1", null))
                        .pictured())
                .isNull();
    }

    @Test
    void picturesThatFillAMailAreNotQuoted() throws Exception {
        given.queue("support");
        given.database().update("UPDATE queue SET sender_address = 'support@company.example'");
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna@kunde.example");
        var mail = given.ticket("T-1").by("anna").mailed("Siehe Plan").html("<p>Plan <img src=\"cid:plan@1\"></p>");
        long picture = mail.picture("plan@1");
        long message = given.database().count("SELECT max(id) FROM ticket_message");
        assertThat(asAgent.call(() -> service.start(AnswerAct.REPLY, "T-1", message))
                        .pictured())
                .isNotNull();

        given.database().update("UPDATE ticket_attachment SET size = 100 * 1024 * 1024");

        assertThat(asAgent.call(() -> service.start(AnswerAct.REPLY, "T-1", message))
                        .pictured())
                .isNull();
        var answer = answer("<p>Gut. <img src=\"attachment?show=1&amp;id=" + picture + "\"></p>", message);
        assertThatThrownBy(() -> asAgent.run(() -> service.send(answer, null)))
                .isInstanceOf(MailRefusedException.class);
    }

    private static WrittenMail answer(String html, Long messageId) {
        return new WrittenMail(
                AnswerAct.REPLY,
                "T-1",
                messageId,
                "anna@kunde.example",
                "",
                "",
                "Re: Drucker",
                html,
                true,
                DRAFT,
                List.of());
    }
}
