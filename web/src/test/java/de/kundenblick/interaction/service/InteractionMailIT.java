package de.kundenblick.interaction.service;

import static de.kundenblick.given.LetterFrom.from;
import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.given.Fixtures;
import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.service.ArrivedMails;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers by mail to what was published. */
@ArquillianTest
class InteractionMailIT {
    private static final String ANNA = "anna@example.org";
    private static final String OURS = "<5.5@firma.example>";

    @Inject
    ArrivedMails mails;

    @Inject
    Fixtures given;

    @BeforeEach
    void begin() {
        given.queue("Postmaster");
        given.contact("anna").at("K-1").named("Anna", "Muster").email(ANNA).signsInAs(ANNA);
        given.contact("bert").at("K-1").email("bert@example.org").signsInAs("bert@example.org");
        given.contact("carl").at("K-2").email("carl@example.net").signsInAs("carl@example.net");
        given.contact("dora").at("K-1").email("dora@example.org");
        given.interaction("I-1").of("K-1").with("anna").published("agent", "Unsere Preise");
        given.database().update("UPDATE interaction SET status = 'CLOSED'");
        given.database()
                .update(
                        """
                        INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at, due_at,
                            message_id, thread)
                        SELECT ?, 1, ?, 'x', 'x', 'de', 'SENT', now(), now(), ?, 'interaction-' || id FROM interaction
                        """,
                        given.database().nextId(),
                        ANNA,
                        OURS);
    }

    @Test
    void anAnswerBecomesAnEntryWithoutWhatItQuotes() throws Exception {
        var taken = mails.take(from("Anna@example.org", null)
                .answering(OURS)
                .saying("Zu teuer.\n\nAm 1.2.2026 schrieb Petra Adler:\n> Unsere Preise\n> 12 Euro")
                .with("angebot.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8))
                .with("x.exe", "application/octet-stream", "MZ".getBytes(StandardCharsets.UTF_8)));

        assertThat(taken.outcome()).isEqualTo(MailOutcome.ENTRY);
        assertThat(given.database()
                        .texts(
                                "SELECT sender || '|' || author || '|' || body || '|' || attachments FROM interaction_entry"
                                        + " WHERE id = ?",
                                taken.entryId()))
                .singleElement()
                .asString()
                .startsWith("CUSTOMER|Anna Muster|Zu teuer.\n\nNicht übernommen: x.exe")
                .endsWith("|angebot.txt")
                .doesNotContain("12 Euro");
        assertThat(given.database().count("SELECT count(*) FROM ticket_attachment WHERE entry_id = ?", taken.entryId()))
                .isEqualTo(1);
        assertThat(given.database().texts("SELECT status FROM interaction")).containsExactly("OPEN");
        assertThat(given.database().count("SELECT count(*) FROM ticket")).isZero();
    }

    @Test
    void whoCouldNotAnswerAtThePortalWritesATicket() throws Exception {
        assertThat(mails.take(from("carl@example.net", null).answering(OURS)).outcome())
                .isEqualTo(MailOutcome.TICKET);
        assertThat(mails.take(from("bert@example.org", null).answering(OURS)).outcome())
                .isEqualTo(MailOutcome.TICKET);
        assertThat(mails.take(from("dora@example.org", null).answering(OURS)).outcome())
                .isEqualTo(MailOutcome.TICKET);
        assertThat(mails.take(from("x@new.example", null).answering(OURS)).outcome())
                .isEqualTo(MailOutcome.TICKET);
        assertThat(mails.take(from(ANNA, null)).outcome()).isEqualTo(MailOutcome.TICKET);

        given.contact("bert").portalRole(PortalRole.COMPANY);

        assertThat(mails.take(from("bert@example.org", null).answering(OURS)).outcome())
                .isEqualTo(MailOutcome.ENTRY);
    }

    @Test
    void anAutomaticAnswerIsLeftAlone() throws Exception {
        var taken = mails.take(from(ANNA, null).answering(OURS).byProgram());

        assertThat(taken.outcome()).isEqualTo(MailOutcome.IGNORED);
        assertThat(given.database().texts("SELECT status FROM interaction")).containsExactly("CLOSED");
        assertThat(given.database().count("SELECT count(*) FROM interaction_entry"))
                .isEqualTo(1);
    }
}
