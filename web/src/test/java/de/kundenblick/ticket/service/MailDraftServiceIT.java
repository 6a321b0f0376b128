package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.ticket.mail.KeptMail;
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft is its writer's, and is sent once. */
@ArquillianTest
class MailDraftServiceIT {
    @Inject
    MailAnswerService service;

    @Inject
    MailDraftService drafts;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    Fixtures given;

    @Inject
    MailedTicket mailed;

    @BeforeEach
    void aTicketThatCameByMail() {
        mailed.arrives();
    }

    @Test
    void aDraftIsItsWritersAndGoesWithTheMail() throws Exception {
        var mail = mailed.answer("anna@kunde.example", "", "");
        var kept = asAgent.call(() -> drafts.save(mail, "{}", "one", false)).orElseThrow();

        assertThat(asAgent.call(() -> drafts.save(mail, null, "two", false))).isEmpty();
        assertThat(asAgent.call(() -> drafts.save(mail, null, "two", true))).isPresent();
        assertThat(asColleague.call(() -> drafts.find(kept.id()))).isEmpty();
        assertThat(asColleague.call(() -> drafts.find(MailedTicket.DRAFT))).isEmpty();
        assertThat(asAgent.call(() -> drafts.find(MailedTicket.DRAFT)).map(KeptMail::body))
                .contains("Schon gelöscht.");
        assertThat(asAgent.call(() -> drafts.ofTicket(given.ticket("T-1").id())))
                .hasSize(1);
        asColleague.run(() -> drafts.discard(kept.id()));
        assertThat(asAgent.call(() -> drafts.own())).hasSize(1);

        asAgent.run(() -> service.send(mail, null));

        assertThat(asAgent.call(() -> drafts.own())).isEmpty();
    }

    @Test
    void aDraftIsSentOnce() throws Exception {
        var first = mailed.answer("anna@kunde.example", "", "");
        var mail = keptAt(
                first,
                asAgent.call(() -> drafts.save(first, null, "one", false)).orElseThrow());
        var inAnotherWindow = keptAt(
                first, asAgent.call(() -> drafts.find(MailedTicket.DRAFT)).orElseThrow());
        asAgent.run(() -> service.send(mail, null));

        assertThatThrownBy(() -> asAgent.run(() -> service.send(inAnotherWindow, null)))
                .isInstanceOf(MailRefusedException.class);
        assertThat(asAgent.call(() -> drafts.save(inAnotherWindow, null, "two", false)))
                .isEmpty();

        assertThat(mailed.mails("recipient")).containsExactly("anna@kunde.example");
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
}
