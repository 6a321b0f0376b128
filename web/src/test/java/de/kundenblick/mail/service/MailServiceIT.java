package de.kundenblick.mail.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.mail.MailAct;
import de.kundenblick.mail.MailLists;
import de.kundenblick.mail.MailNotFoundException;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.InTransaction;
import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MailServiceIT {
    private static final String TOKEN = "AbCdEfGhIjKlMnOpQrStUv";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    MailService service;

    @Inject
    Outbox outbox;

    @Inject
    InTransaction inTransaction;

    @Inject
    HeardReports reports;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Test
    void mailsAreFoundByRecipientSubjectStateAndDay() throws Exception {
        mail("anna@example.org", "SENT", "2026-03-01T23:30:00Z");
        mail("berta@example.org", "FAILED", "2026-03-02T12:00:00Z");
        mail("carla@example.org", "FAILED", "2026-03-03T12:00:00Z");

        assertThat(found("")).containsExactly("carla@example.org", "berta@example.org", "anna@example.org");
        assertThat(found("q=BERTA")).containsExactly("berta@example.org");
        assertThat(found("q=angebot berta")).containsExactly("berta@example.org");
        assertThat(found("state=FAILED&to=2026-03-02")).containsExactly("berta@example.org");
        assertThat(found("from=2026-03-02&to=2026-03-02"))
                .as("of the reader's day")
                .containsExactly("berta@example.org", "anna@example.org");
    }

    @Test
    void readingAMailIsAuditedAndShowsNothingThatOpensAnAccount() throws Exception {
        long id = mail("anna@example.org", "WAITING", "2026-03-01T12:00:00Z");

        String text = asAdmin.call(() -> service.text(id));
        String html = asAdmin.call(() -> service.html(id));

        assertThat(text)
                .contains("Guten Tag", "https://kb.example/login/link?token=•••")
                .doesNotContain(TOKEN);
        assertThat(html)
                .contains("Guten Tag", "https://kb.example/login/link?token=•••")
                .doesNotContain(TOKEN);
        assertThat(
                        given.database()
                                .texts(
                                        "SELECT concat_ws(' ', action, record_key, detail) FROM audit_entry WHERE type = 'mail_outbox'"))
                .containsExactly("READ anna@example.org Ihr Angebot", "READ anna@example.org Ihr Angebot");
    }

    @Test
    void whatCanBeDoneDependsOnTheState() throws Exception {
        long waiting = mail("anna@example.org", "WAITING", "2026-03-01T12:00:00Z");
        long failed = mail("berta@example.org", "FAILED", "2026-03-01T12:00:00Z");
        long sent = mail("carla@example.org", "SENT", "2026-03-01T12:00:00Z");
        long changed = mail("dora@example.org", "WAITING", "2026-03-01T12:00:00Z");
        var selection = Selection.parse(waiting + ":1," + failed + ":1," + sent + ":1," + changed + ":1");
        given.database().update("UPDATE mail_outbox SET version = 2 WHERE id = ?", changed);
        reports.takeAll();

        assertThat(asAdmin.call(() -> service.preview(MailAct.HOLD, selection))).isEqualTo(new Outcome(1, 2, 1));
        assertThat(asAdmin.call(() -> service.act(MailAct.HOLD, selection))).isEqualTo(new Outcome(1, 2, 1));
        assertThat(state(waiting)).isEqualTo("HELD");
        assertThat(given.database()
                        .texts("SELECT concat_ws(' ', action, record_key) FROM audit_entry"
                                + " WHERE type = 'mail_outbox' AND actor_kind = 'EMPLOYEE'"))
                .containsExactly("CHANGED anna@example.org");
        assertThat(act(MailAct.RELEASE, waiting)).isEqualTo("WAITING");
        assertThat(act(MailAct.RETRY, failed)).isEqualTo("WAITING");
        assertThat(act(MailAct.RECALL, waiting)).isEqualTo("RECALLED");
        assertThat(act(MailAct.RETRY, waiting)).as("what was recalled stays so").isEqualTo("RECALLED");
        assertThat(act(MailAct.RETRY, sent)).isEqualTo("SENT");
        assertThat(reports.takeAll())
                .containsExactly(
                        "anna@example.org HELD",
                        "anna@example.org WAITING",
                        "berta@example.org WAITING",
                        "anna@example.org RECALLED");
    }

    @Test
    void aMailThatWasSentCanBeSaidToHaveComeBack() throws Exception {
        long sent = mail("anna@example.org", "SENT", "2026-03-01T12:00:00Z");
        long waiting = mail("berta@example.org", "WAITING", "2026-03-01T12:00:00Z");

        assertThat(asAdmin.call(() -> service.find(sent)).acts()).containsExactly(MailAct.BOUNCE);
        assertThat(act(MailAct.BOUNCE, sent)).isEqualTo("BOUNCED");
        assertThat(act(MailAct.BOUNCE, waiting)).isEqualTo("WAITING");
        assertThat(act(MailAct.RETRY, sent)).isEqualTo("WAITING");
    }

    @Test
    void aMailToNoAddressIsNotTriedAgain() throws Exception {
        long id = mail("anna@example.org", "FAILED", "2026-03-01T12:00:00Z");
        given.database().update("UPDATE mail_outbox SET cause = 'RECIPIENT'");

        assertThat(act(MailAct.RETRY, id)).isEqualTo("FAILED");
        assertThat(asAdmin.call(() -> service.find(id)).acts()).isEmpty();
    }

    @Test
    void whatWasTakenBackOrForgottenIsNotTriedAgain() throws Exception {
        for (String state : List.of("FAILED", "UNCERTAIN", "BOUNCED")) {
            long withdrawn = mail("anna@example.org", state, "2026-03-01T12:00:00Z");
            inTransaction.call(() -> outbox.recall(GivenFiles.ORIGIN, withdrawn));
            long forgotten = mail("berta@example.org", state, "2026-03-01T12:00:00Z");
            given.database().update("UPDATE mail_outbox SET text = '', cleared_at = now() WHERE id = ?", forgotten);

            assertThat(act(MailAct.RETRY, withdrawn)).isEqualTo(state.equals("FAILED") ? "RECALLED" : state);
            assertThat(act(MailAct.RETRY, forgotten)).isEqualTo(state);
            assertThat(asAdmin.call(() -> service.find(withdrawn)).acts()).isEmpty();
            assertThat(asAdmin.call(() -> service.find(forgotten)).acts()).isEmpty();
        }
        long sent = mail("carla@example.org", "SENT", "2026-03-01T12:00:00Z");
        inTransaction.call(() -> outbox.recall(GivenFiles.ORIGIN, sent));
        assertThat(act(MailAct.BOUNCE, sent)).isEqualTo("BOUNCED");
        assertThat(act(MailAct.RETRY, sent)).isEqualTo("BOUNCED");
    }

    @Test
    void theCountsSayThatNoMailServerIsSet() throws Exception {
        mail("anna@example.org", "WAITING", "2026-03-01T12:00:00Z");
        mail("berta@example.org", "UNCERTAIN", "2026-03-01T12:00:00Z");

        var counts = asAdmin.call(service::counts);

        assertThat(counts.server()).isFalse();
        assertThat(List.of(counts.waiting(), counts.held(), counts.failed(), counts.uncertain()))
                .containsExactly(1L, 0L, 0L, 1L);
    }

    @Test
    void nobodyElseSeesMails() throws Exception {
        long id = mail("anna@example.org", "WAITING", "2026-03-01T12:00:00Z");

        assertThatThrownBy(() -> asAgent.call(() -> service.text(id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.call(service::counts)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAdmin.call(() -> service.find(1))).isInstanceOf(MailNotFoundException.class);
    }

    private List<String> found(String query) throws Exception {
        var state = ListState.parse(MailLists.OUTBOX, query);
        int place = state.columns().indexOf("recipient");
        return asAdmin.call(() -> service.page(state, ListPosition.START, BERLIN)).rows().stream()
                .map(ListRow::cells)
                .map(cells -> cells.get(place).value())
                .toList();
    }

    private String act(MailAct act, long id) throws Exception {
        long version = given.database().count("SELECT version FROM mail_outbox WHERE id = ?", id);
        asAdmin.call(() -> service.act(act, Selection.parse(id + ":" + version)));
        return state(id);
    }

    private String state(long id) {
        return given.database()
                .texts("SELECT state FROM mail_outbox WHERE id = ?", id)
                .get(0);
    }

    private long mail(String recipient, String state, String createdAt) {
        long id = given.database().nextId();
        given.database()
                .update(
                        "INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at, origin,"
                                + " origin_id) VALUES (?, 1, ?, 'Ihr Angebot', ?, 'de', ?, CAST(? AS timestamptz), ?, ?)",
                        id,
                        recipient,
                        "Guten Tag\n\nhttps://kb.example/login/link?token=" + TOKEN,
                        state,
                        createdAt,
                        GivenFiles.ORIGIN,
                        id);
        return id;
    }
}
