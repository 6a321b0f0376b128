package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AtOnce;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketBulk;
import de.kundenblick.ticket.TicketBulkReport;
import de.kundenblick.ticket.TicketBulkReport.Refused;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketBulkServiceIT {
    @Inject
    TicketBulkService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @Test
    void allIsDoneToAllThatTakeItAndEveryRefusalIsTold() throws Exception {
        for (int i = 10; i < 80; i++) {
            given.ticket("T-" + i);
        }
        given.ticket("T-15").state("closed successful");
        given.ticket("T-20").in("secret");
        given.queue("secret").openOnlyTo();
        var selection = selected("T-%");
        given.database().update("UPDATE ticket SET version = version + 1 WHERE number = 'T-70'");
        long billing = given.queue("billing").id();
        long agent = given.employee("agent").id();

        var report = apply(
                new TicketBulk(
                        billing, Long.toString(agent), null, null, Priority.HIGH, LockKind.TMP_LOCK, "Zusammen", null),
                selection);

        assertThat(report.done()).isEqualTo(67);
        assertThat(report.refused())
                .extracting(Refused::number, Refused::key)
                .containsExactlyInAnyOrder(
                        tuple("T-15", "ticket.refusal.closed"),
                        tuple("–", "ticket.refusal.unknown"),
                        tuple("T-70", "shared.refusal.changed"));
        assertThat(count("queue_id = " + billing + " AND owner_id = " + agent
                        + " AND priority = 4 AND lock_kind = 'TMP_LOCK'"))
                .isEqualTo(67);
        assertThat(given.database().count("SELECT count(*) FROM ticket_message WHERE body = 'Zusammen'"))
                .isEqualTo(67);
        assertThat(given.database()
                        .count("SELECT count(*) FROM ticket_event WHERE kind = 'QUEUE' AND actor = 'Petra Adler'"))
                .isEqualTo(67);
    }

    @Test
    void aStateThatWaitsDemandsAMoment() throws Exception {
        given.ticket("T-1");
        var state = given.database().count("SELECT id FROM ticket_state WHERE name = 'pending reminder'");
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);

        assertThat(apply(state(state, null), selected("T-1")).refused())
                .extracting(Refused::key)
                .containsExactly("ticket.refusal.momentMissing");
        assertThat(apply(state(state, tomorrow), selected("T-1")).done()).isEqualTo(1);
        assertThat(count("pending_until IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void aClosedTicketIsOpenedBeforeAnythingElse() throws Exception {
        given.ticket("T-1").state("closed successful");
        long open = given.database().count("SELECT id FROM ticket_state WHERE name = 'open'");

        var report =
                apply(new TicketBulk(null, null, open, null, Priority.VERY_HIGH, null, null, null), selected("T-1"));

        assertThat(report.refused()).isEmpty();
        assertThat(count("priority = 5 AND state_id = " + open)).isEqualTo(1);
    }

    @Test
    void allOthersAreMergedIntoOne() throws Exception {
        given.ticket("T-1");
        given.ticket("T-2");
        given.ticket("T-3");
        given.ticket("T-4").of("K-9");

        var report = apply(new TicketBulk(null, null, null, null, null, null, null, "T-2"), selected("T-%"));

        assertThat(report.done()).isEqualTo(3);
        assertThat(report.refused()).extracting(Refused::number).containsExactly("T-4");
        assertThat(count("merged_into_id = (SELECT id FROM ticket WHERE number = 'T-2')"))
                .isEqualTo(2);
    }

    @Test
    void twoWhoMergeTheSameTicketsDoNotWaitForEachOther() throws Exception {
        for (int i = 10; i < 30; i++) {
            given.ticket("T-" + i);
        }
        var selection = selected("T-%");

        var reports = AtOnce.both(() -> mergeTogether("T-10", selection), () -> mergeTogether("T-29", selection));

        assertThat(reports).extracting(TicketBulkServiceIT::handled).containsOnly(20);
        assertThat(count("merged_into_id IS NULL")).isOne();
    }

    private TicketBulkReport mergeTogether(String into, Selection selection) throws Exception {
        return apply(new TicketBulk(null, null, null, null, null, null, null, into), selection);
    }

    private static int handled(TicketBulkReport report) {
        return report.done() + report.refused().size();
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        assertThatThrownBy(() -> asAnalyst.call(() -> service.apply(state(1, null), Selection.parse("1:1"))))
                .isInstanceOf(EJBAccessException.class);
    }

    private static TicketBulk state(long id, Instant until) {
        return new TicketBulk(null, null, id, until, null, null, null, null);
    }

    private TicketBulkReport apply(TicketBulk bulk, Selection selection) throws Exception {
        return asAgent.call(() -> service.apply(bulk, selection));
    }

    private Selection selected(String numbers) {
        Stream<String> marks = given
                .database()
                .texts("SELECT id || ':' || version FROM ticket WHERE number LIKE ? ORDER BY number", numbers)
                .stream();
        return Selection.parse(marks.collect(Collectors.joining(",")));
    }

    private long count(String condition) {
        return given.database().count("SELECT count(*) FROM ticket WHERE " + condition);
    }
}
