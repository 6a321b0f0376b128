package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.ticket.mail.FilterResult;
import de.kundenblick.ticket.mail.MailComparison;
import de.kundenblick.ticket.mail.MailCondition;
import de.kundenblick.ticket.mail.MailField;
import de.kundenblick.ticket.mail.MailFilterDetails;
import de.kundenblick.ticket.mail.MailTrial.Outcome;
import de.kundenblick.ticket.mail.ReceivedMail;
import de.kundenblick.ticket.mail.Silence;
import de.kundenblick.ticket.service.MailTrialService.Unsaved;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What would become of mails, without anything becoming of them. */
@ArquillianTest
class MailTrialServiceIT {
    private static final String INVOICE =
            """
            Message-ID: <1@kunde.example>
            From: Erika Muster <erika@kunde.example>
            To: service@nordlicht.example
            Subject: =?utf-8?Q?Rechnung_f=C3=BCr_Mai?=
            Content-Type: text/plain; charset=utf-8

            Guten Tag
            """;

    @Inject
    MailTrialService service;

    @Inject
    MailFilterService filters;

    @Inject
    Fixtures given;

    @Inject
    AsConfigurator asConfigurator;

    @Inject
    AsAgent asAgent;

    @Test
    void aPastedMailTellsItsQueueItsFiltersAndItsReplyAndNothingIsWritten() throws Exception {
        long billing = given.queue("billing").id();
        given.queue("Postmaster");
        asConfigurator.call(() -> filters.create(filter("Rechnungen", "rechnung", billing)));
        asConfigurator.call(() -> filters.create(filter("Mahnungen", "mahnung", billing)));

        var trial = asConfigurator.call(() -> service.ofSource(bytes(INVOICE), null));

        assertThat(trial.sender()).isEqualTo("Erika Muster <erika@kunde.example>");
        assertThat(trial.subject()).isEqualTo("Rechnung für Mai");
        assertThat(trial.text()).isEqualTo("Guten Tag");
        assertThat(trial.outcome()).isEqualTo(Outcome.NEW_TICKET);
        assertThat(trial.target().queue()).isEqualTo("billing");
        assertThat(trial.filters())
                .extracting(FilterResult::name, FilterResult::hit)
                .containsExactly(tuple("Rechnungen", true), tuple("Mahnungen", false));
        assertThat(trial.reply().silence()).isEqualTo(Silence.NOTHING_CHOSEN);
        assertThat(given.database().count("SELECT count(*) FROM ticket")).isZero();
        assertThat(given.database().count("SELECT count(*) FROM mail_inbox")).isZero();
    }

    @Test
    void aFilterIsTriedBeforeItIsSaved() throws Exception {
        long billing = given.queue("billing").id();
        given.queue("Postmaster");
        long id = asConfigurator.call(() -> filters.create(filter("Rechnungen", "mahnung", billing)));

        var stored = asConfigurator.call(() -> service.ofSource(bytes(INVOICE), null));
        var edited = asConfigurator.call(
                () -> service.ofSource(bytes(INVOICE), new Unsaved(id, filter("Rechnungen", "rechnung", billing))));
        var fresh = asConfigurator.call(
                () -> service.ofSource(bytes(INVOICE), new Unsaved(null, filter("Neu", "mai", billing))));

        assertThat(stored.target().queue()).isEqualTo("Postmaster");
        assertThat(edited.target().queue()).isEqualTo("billing");
        assertThat(fresh.filters()).extracting(FilterResult::hit).containsExactly(false, true);
    }

    @Test
    void aMailThatNamesATicketWouldGoOnWithIt() throws Exception {
        given.ticket("T-1").in("support");

        var trial = asConfigurator.call(
                () -> service.ofSource(bytes(INVOICE.replace("Subject: ", "Subject: Re: [Ticket T-1] ")), null));

        assertThat(trial.outcome()).isEqualTo(Outcome.FOLLOW_UP);
        assertThat(trial.target().number()).isEqualTo("T-1");
        assertThat(trial.trace()).isNotEmpty();
    }

    @Test
    void receivedMailsAreFoundAndTried() throws Exception {
        given.queue("Postmaster");
        long id = given.database().nextId();
        given.database()
                .update(
                        "INSERT INTO mail_inbox (id, version, state, arrived_at, stored_at, due_at, size, sha256, subject,"
                                + " sender_name) VALUES (?, 1, 'STORED', now(), now(), now() + interval '1 day', 0, 'x',"
                                + " 'Rechnung für 100%', 'Erika')",
                        id);
        given.database()
                .update(
                        "INSERT INTO mail_inbox_part (mail_id, number, content) VALUES (?, 1, convert_to(?, 'UTF8'))",
                        id,
                        INVOICE);

        assertThat(asConfigurator.call(() -> service.recent("100%")))
                .extracting(ReceivedMail::id)
                .containsExactly(id);
        assertThat(asConfigurator.call(() -> service.recent("100_"))).isEmpty();
        assertThat(asConfigurator.call(() -> service.recent(null))).hasSize(1);
        assertThat(asConfigurator.call(() -> service.ofReceived(id, null)).subject())
                .isEqualTo("Rechnung für Mai");
        assertThatThrownBy(() -> asConfigurator.call(() -> service.ofReceived(id + 1, null)))
                .isInstanceOf(RecordRefusedException.class);
        assertThatThrownBy(() -> asAgent.call(() -> service.recent(null))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whateverIsPastedIsRead() throws Exception {
        given.queue("Postmaster");

        assertThat(asConfigurator
                        .call(() -> service.ofSource(bytes("Das ist keine Mail."), null))
                        .outcome())
                .isEqualTo(Outcome.NEW_TICKET);
    }

    private static byte[] bytes(String source) {
        return source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static MailFilterDetails filter(String name, String word, long queueId) {
        var condition = new MailCondition(MailField.SUBJECT, null, MailComparison.CONTAINS, false, word);
        return with(
                with(MailFilterDetails.named(name), "conditions", new ArrayList<>(List.of(condition))),
                "queueId",
                queueId);
    }

    private static MailFilterDetails with(MailFilterDetails filter, String field, Serializable value) {
        return NamedFields.of(filter).with(field, value).as(MailFilterDetails.class);
    }
}
