package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.job.service.OneTimeJob;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.DraftRow;
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sending that can be undone. The job that ends it is run by the tests, once its time has come. */
@ArquillianTest
class HeldMailsIT {
    private static final String DRAFT = "mail:REPLY:1";

    @Inject
    MailAnswerService service;

    @Inject
    MailDraftService drafts;

    @Inject
    AttachmentService attachments;

    @Inject
    HeldMails job;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    Fixtures given;

    @BeforeEach
    void aTicketThatIsOpen() {
        given.queue("support");
        given.database().update("UPDATE queue SET sender_address = 'support@company.example'");
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna@kunde.example");
        given.ticket("T-1").by("anna").subject("Drucker brennt").asked("Es raucht.");
    }

    @Test
    void nothingIsSeenUntilItLeaves() throws Exception {
        attach("preise.txt");
        var mail = kept(answer("anna@kunde.example"));

        var until = asAgent.call(() -> service.sendLater(mail, closing()));

        assertThat(until).isPresent();
        assertThat(state()).containsExactly("new|f|1|0");
        // What is still open in another window.
        asAgent.run(() -> drafts.discard(own().get(0).id()));
        assertThat(own()).singleElement().returns(true, DraftRow::isHeld);
        assertThat(run()).isEqualTo(OneTimeJob.Outcome.AGAIN);
        assertThat(asAgent.call(() -> drafts.save(mail, null, "another", true))).isEmpty();
        assertThatThrownBy(() -> asAgent.run(() -> service.sendLater(mail, closing())))
                .isInstanceOf(MailRefusedException.class);
        timeIsUp();

        assertThat(run()).isEqualTo(OneTimeJob.Outcome.DONE);
        assertThat(run()).isEqualTo(OneTimeJob.Outcome.DONE);

        assertThat(state()).containsExactly(TicketState.CLOSED_SUCCESSFUL + "|t|2|1");
        assertThat(given.database().texts("SELECT author FROM ticket_message WHERE sender = 'AGENT'"))
                .hasSize(1);
        assertThat(given.database().texts("SELECT name FROM ticket_attachment WHERE message_id IS NOT NULL"))
                .containsExactly("preise.txt");
        assertThat(own()).isEmpty();
    }

    @Test
    void whatIsTakenBackIsADraftWithAllThatItHad() throws Exception {
        attach("preise.txt");
        var mail = kept(answer("anna@kunde.example"));
        asAgent.run(() -> service.sendLater(mail, closing()));
        long id = own().get(0).id();

        assertThat(asColleague.call(() -> drafts.takeBack(id))).isEmpty();
        var back = asAgent.call(() -> drafts.takeBack(id)).orElseThrow();
        timeIsUp();
        run(id);

        assertThat(back.body()).isEqualTo("Schon gelöscht.");
        assertThat(back.to()).isEqualTo("anna@kunde.example");
        assertThat(asAgent.call(() -> attachments.draft(DRAFT))).hasSize(1);
        assertThat(state()).containsExactly("new|f|1|0");
        assertThat(own()).singleElement().returns(false, DraftRow::isHeld);

        var again = kept(answer("anna@kunde.example"));
        asAgent.run(() -> service.sendLater(again, null));
        assertThat(given.database().count("SELECT count(*) FROM job WHERE task_name = 'ticket.mail.send'"))
                .as("each time that it is sent has a job, for that of the first may be about to end")
                .isEqualTo(2);
        timeIsUp();
        run(id);

        assertThat(state()).containsExactly("new|t|2|1");
        assertThat(asAgent.call(() -> drafts.takeBack(id))).isEmpty();
    }

    @Test
    void whatCannotBeSentIsRefusedAtOnce() throws Exception {
        var mail = kept(answer("anna@kunde"));

        assertThatThrownBy(() -> asAgent.run(() -> service.sendLater(mail, null)))
                .isInstanceOf(MailRefusedException.class);

        assertThat(own()).singleElement().returns(false, DraftRow::isHeld);
    }

    @Test
    void aTicketThatChangedMeanwhileGivesTheMailBack() throws Exception {
        var mail = kept(answer("anna@kunde.example"));
        asAgent.run(() -> service.sendLater(mail, closing()));
        given.database().update("UPDATE ticket SET state_id = (SELECT id FROM ticket_state WHERE name = 'open')");
        timeIsUp();

        run();

        assertThat(state()).containsExactly("open|f|1|0");
        assertThat(own()).singleElement().returns(false, DraftRow::isHeld).returns(true, DraftRow::returned);
    }

    @Test
    void aFileThatIsGoneMeanwhileGivesTheMailBack() throws Exception {
        long file = given.ticket("T-1").mailed("Siehe Plan").file("plan.pdf", "application/pdf", "plan");
        var mail = kept(new WrittenMail(
                AnswerAct.REPLY,
                "T-1",
                null,
                "anna@kunde.example",
                "",
                "",
                "Re: Drucker",
                "Anbei.",
                false,
                DRAFT,
                List.of(file)));
        asAgent.run(() -> service.sendLater(mail, null));
        given.database().update("DELETE FROM ticket_attachment WHERE id = ?", file);
        timeIsUp();

        run();

        assertThat(state()).containsExactly("new|f|2|0");
        assertThat(own()).singleElement().returns(true, DraftRow::returned);
    }

    /** What everybody sees of the ticket: its state, whether it is answered, how many messages and mails there are. */
    private List<String> state() {
        return given.database()
                .texts(
                        """
                        SELECT concat_ws('|', s.name, t.first_response_at IS NOT NULL,
                            (SELECT count(*) FROM ticket_message), (SELECT count(*) FROM mail_outbox))
                        FROM ticket t JOIN ticket_state s ON s.id = t.state_id
                        """);
    }

    private List<DraftRow> own() throws Exception {
        return asAgent.call(() -> drafts.own());
    }

    private StateWish closing() {
        return new StateWish(
                given.database().count("SELECT state_id FROM ticket"),
                given.database().count("SELECT id FROM ticket_state WHERE name = ?", TicketState.CLOSED_SUCCESSFUL),
                null);
    }

    private void attach(String name) throws Exception {
        asAgent.run(() -> attachments.upload(DRAFT, name, 1, new ByteArrayInputStream(new byte[] {'x'})));
    }

    private WrittenMail kept(WrittenMail mail) throws Exception {
        return asAgent.call(() -> {
            var savedAt = drafts.save(mail, null, "one", true).orElseThrow().savedAt();
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
                    savedAt);
        });
    }

    private static WrittenMail answer(String to) {
        return new WrittenMail(
                AnswerAct.REPLY, "T-1", null, to, "", "", "Re: Drucker", "Schon gelöscht.", false, DRAFT, List.of());
    }

    private void timeIsUp() {
        given.database().update("UPDATE mail_draft SET held_until = held_until - interval '1 hour'");
    }

    private OneTimeJob.Outcome run() {
        return run(given.database().count("SELECT coalesce(max(id), 0) FROM mail_draft"));
    }

    private OneTimeJob.Outcome run(long draftId) {
        return job.run(new OneTimeJob.Run() {
            @Override
            public String key() {
                return draftId + ":agent";
            }

            @Override
            public boolean isStopping() {
                return false;
            }
        });
    }
}
