package de.kundenblick.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.notification.NoticeKind;
import de.kundenblick.notification.NoticeRow;
import de.kundenblick.notification.Told;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.server.InTransaction;
import de.kundenblick.shared.service.LiveMessage;
import de.kundenblick.shared.service.LiveMessages;
import de.kundenblick.shared.service.LivePush;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class NoticeServiceIT {
    @Inject
    NoticeService service;

    @Inject
    NoticeWriter writer;

    @Inject
    LivePush live;

    @Inject
    LiveMessages hints;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsConfigurator asConfigurator;

    @Inject
    InTransaction inTransaction;

    @Test
    void everybodyReadsTheirOwnAndNothingOfQueuesTheyLost() throws Exception {
        long seen = given.ticket("seen").ownedBy("agent").id();
        given.ticket("lost").ownedBy("agent");
        told(NoticeKind.OWNER, seen);
        told(NoticeKind.AUTO_CLOSED, given.ticket("lost").id());
        given.ticket("lost").in("secret");
        given.queue("secret").openOnlyTo("Leitung");

        List<NoticeRow> rows = asAgent.call(() -> service.list(true, null, 10));

        assertThat(rows).extracting(NoticeRow::number).containsExactly(null, "seen");
        assertThat(asAgent.call(() -> service.list(true, rows.get(0).id(), 10)))
                .as("behind the first one")
                .extracting(NoticeRow::number)
                .containsExactly("seen");
        assertThat(asColleague.call(() -> service.list(false, null, 10))).isEmpty();

        asColleague.call(() -> {
            service.markRead(rows.get(0).id());
            service.markAllRead(Long.MAX_VALUE);
            return null;
        });
        assertThat(asAgent.call(service::countUnread)).isEqualTo(2);

        asAgent.call(() -> {
            service.markRead(rows.get(0).id());
            return null;
        });
        assertThat(asAgent.call(service::countUnread)).isOne();
        assertThat(asAgent.call(() -> service.list(false, null, 10))).hasSize(2);

        asAgent.call(() -> {
            service.markAllRead(rows.get(0).id());
            return null;
        });
        assertThat(asAgent.call(service::countUnread)).isZero();
    }

    @Test
    void whoMayNotReadTicketsIsNotToldWhich() throws Exception {
        given.employee("configurator").inTeam(Fixtures.TEAM);
        given.database()
                .update(
                        "INSERT INTO notice (employee_id, ticket_id, kind, created_at) VALUES (?, ?, 'OWNER', now())",
                        given.employee("configurator").id(),
                        given.ticket("T-1").id());

        var rows = asConfigurator.call(() -> service.list(false, null, 10));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isNull();
        assertThat(rows.get(0).subject()).isNull();
    }

    @Test
    void mailsSpeakTheLanguageOfTheirReaders() throws Exception {
        given.database().update("UPDATE employee SET email = 'agent@example.org' WHERE login = 'agent'");
        given.preference("agent", "language", "en");
        given.preference("agent", "notice.assigned", "MAIL");

        told(
                NoticeKind.OWNER,
                given.ticket("T-1").subject("Printer").ownedBy("agent").id());

        assertThat(given.database().texts("SELECT subject FROM mail_outbox WHERE recipient = 'agent@example.org'"))
                .containsExactly("Assigned to you: T-1 Printer");
        assertThat(asAgent.call(service::countUnread))
                .as("not in the application")
                .isZero();
    }

    @Test
    void hintsComeOnceTheTransactionIsCommittedAndNotOtherwise() throws Exception {
        var heard = new LinkedBlockingQueue<LiveMessage>();
        hints.subscribe(heard::add);

        try {
            inTransaction.run(() -> {
                live.toTopic("ticket-1", "rolled back");
                throw new IllegalStateException("on purpose");
            });
        } catch (Exception expected) {
            live.toTopic("ticket-2", "committed");
        }

        LiveMessage hint;
        do {
            hint = heard.poll(15, TimeUnit.SECONDS);
            assertThat(hint).isNotNull();
            assertThat(hint.text()).isNotEqualTo("rolled back");
        } while (!hint.topic().equals("ticket-2"));
        assertThat(hint.text()).isEqualTo("committed");
    }

    private void told(NoticeKind kind, long ticket) throws Exception {
        inTransaction.run(() -> writer.write(List.of(new Told(kind, ticket, null, null, null))));
    }
}
