package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ReplyServiceIT {
    @Inject
    ReplyService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @BeforeEach
    void aQuestion() {
        given.contact("anna").named("Anna", "Berg").email("anna@kunde.test").wantsMails();
        given.interaction("I-1").begunAtPortal("anna").received("anna", "Wann kommt die Lieferung?");
    }

    @Test
    void anAnswerIsPublishedBehindTheQuestionWhichCountsAsRead() throws Exception {
        asAgent.run(() -> service.reply("I-1", "Am Montag."));

        assertThat(given.database()
                        .texts("SELECT body FROM interaction_entry WHERE NOT internal ORDER BY written_at, id"))
                .containsExactly("Wann kommt die Lieferung?", "Am Montag.");
        assertThat(given.database().count("SELECT count(*) FROM mail_outbox WHERE state = 'WAITING'"))
                .isOne();
        assertThat(given.database()
                        .count("SELECT count(*) FROM interaction_entry WHERE sender = 'CUSTOMER'"
                                + " AND read_at IS NULL"))
                .isZero();
    }

    @Test
    void aSecondClickWritesNothingMore() throws Exception {
        asAgent.run(() -> service.reply("I-1", "Am Montag."));
        var second = asAgent.call(() -> service.reply("I-1", "Am Montag."));

        assertThat(second).isEmpty();
        assertThat(given.database().count("SELECT count(*) FROM interaction_entry WHERE sender = 'AGENT'"))
                .isOne();
        assertThat(given.database().count("SELECT count(*) FROM mail_outbox")).isOne();
    }

    @Test
    void theSameWordsAnswerANewQuestion() throws Exception {
        asAgent.run(() -> service.reply("I-1", "Ja."));
        given.interaction("I-1").received("anna", "Und am Dienstag?");

        assertThat(asAgent.call(() -> service.reply("I-1", "Ja."))).isPresent();
    }

    @Test
    void anAnswerNeedsWordsAnInteractionAndTheRight() {
        assertThatThrownBy(() -> asAgent.run(() -> service.reply("I-1", " \n ")))
                .hasMessage("interaction.reply.nothing");
        assertThatThrownBy(() -> asAgent.run(() -> service.reply("I-1", "x".repeat(32_001))))
                .hasMessage("interaction.reply.tooLong");
        assertThatThrownBy(() -> asAgent.run(() -> service.reply("I-9", "Ja."))).hasMessage("interaction.publish.gone");
        assertThatThrownBy(() -> asAnalyst.run(() -> service.reply("I-1", "Ja.")))
                .isInstanceOf(EJBAccessException.class);
    }
}
