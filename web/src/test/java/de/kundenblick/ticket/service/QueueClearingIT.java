package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.queue.QueueRefusedException;
import de.kundenblick.ticket.queue.QueueRow;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A queue goes when its tickets have been moved away. */
@ArquillianTest
class QueueClearingIT {
    @Inject
    QueueService service;

    @Inject
    QueueClearing clearing;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsConfigurator asConfigurator;

    @Test
    void aQueueWithTicketsIsKept() throws Exception {
        given.ticket("1").in("support").state("closed successful");
        long support = given.queue("support").id();
        long empty = given.queue("empty").id();

        assertThatThrownBy(() -> asAdmin.run(() -> service.delete(support))).hasMessage("ticket.queue.hasTickets");
        asAdmin.run(() -> service.delete(empty));

        assertThat(asAdmin.call(() -> service.list(null, new Slice(0, 10))))
                .extracting(QueueRow::name)
                .isEqualTo(List.of("support"));
    }

    @Test
    void aQueueIsClearedIntoAnotherOneAndDeleted() {
        given.ticket("1").in("support").state("closed successful");
        given.ticket("2").in("support");
        long support = given.queue("support").id();
        long other = given.queue("other").id();

        clearing.run(new Once(QueueClearing.key(support, other, "admin")));

        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE queue_id = ?", other))
                .isEqualTo(2);
        assertThat(given.database().count("SELECT count(*) FROM queue WHERE id = ?", support))
                .isZero();
        assertThat(given.database()
                        .texts("SELECT DISTINCT actor || ': ' || old_value || ' > ' || new_value FROM ticket_event"
                                + " WHERE kind = 'QUEUE'"))
                .containsExactly("Ada Min: support > other");
    }

    @Test
    void aQueueIsNotClearedIntoOneThatTakesNothing() {
        given.ticket("1").in("support");
        long support = given.queue("support").id();
        long other = given.queue("other").invalid().id();

        assertThatThrownBy(() -> asAdmin.run(() -> service.clearAndDelete(support, other)))
                .isInstanceOfSatisfying(QueueRefusedException.class, refusal -> assertThat(refusal.getField())
                        .contains("target"))
                .hasMessage("ticket.refusal.queueInvalid");
        assertThatThrownBy(() -> clearing.run(new Once(QueueClearing.key(support, other, "admin"))))
                .hasStackTraceContaining("ticket.refusal.queueInvalid");
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE queue_id = ?", support))
                .isOne();
    }

    @Test
    void aQueueIsNotClearedIntoItself() {
        long support = given.queue("support").id();

        assertThatThrownBy(() -> asAdmin.run(() -> service.clearAndDelete(support, support)))
                .hasMessage("ticket.queue.intoItself");
    }

    @Test
    void ticketsAreNotShownToFurtherTeamsByWhoDoesNotManageAccounts() throws Exception {
        long secret = given.queue("secret").openOnlyTo("Leitung").id();
        long support = given.queue("support").id();
        long board = given.queue("board").openOnlyTo("Leitung").id();

        assertThatThrownBy(() -> asConfigurator.run(() -> service.clearAndDelete(secret, support)))
                .hasMessage("ticket.queue.otherTeams");
        assertThat(given.database().count("SELECT count(*) FROM queue WHERE valid"))
                .isEqualTo(3);
        asConfigurator.run(() -> service.clearAndDelete(secret, board));

        assertThat(given.database().count("SELECT count(*) FROM queue WHERE valid AND id = ?", secret))
                .isZero();
    }

    private record Once(String key) implements de.kundenblick.job.service.OneTimeJob.Run {
        @Override
        public boolean isStopping() {
            return false;
        }
    }
}
