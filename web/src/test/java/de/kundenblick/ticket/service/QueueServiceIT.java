package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Choice;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketSelection;
import de.kundenblick.ticket.queue.QueueRow;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class QueueServiceIT {
    @Inject
    QueueService service;

    @Inject
    TicketService tickets;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Test
    void listsQueuesWithTeamsAndUnfinishedTickets() throws Exception {
        given.queue("billing").openOnlyTo("Buchhaltung", "Leitung");
        given.ticket("1").in("support");
        given.ticket("2").in("support").state("closed successful");

        assertThat(asAdmin.call(() -> service.list(null, new Slice(0, 10))))
                .extracting(QueueRow::name, QueueRow::teams, QueueRow::unfinished, QueueRow::valid)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("billing", "Buchhaltung, Leitung", 0L, true),
                        org.assertj.core.groups.Tuple.tuple("support", "Agents", 1L, true));
        assertThat(asAdmin.call(() -> service.count("SUPP"))).isOne();
        assertThat(asAdmin.call(service::byTeam).get(given.team(Fixtures.TEAM)))
                .extracting(Choice::name)
                .containsExactly("support");
    }

    @Test
    void whoMaySeeAQueueIsDecidedByItsTeams() throws Exception {
        given.ticket("1").in("support");
        long support = given.queue("support").id();
        assertThat(shownToAgent()).isOne();
        int version = asAdmin.call(() -> service.find(support)).orElseThrow().version();

        asAdmin.run(() -> service.change(support, version, "support", Set.of(given.team("Leitung")), false));

        assertThat(shownToAgent()).isZero();
        assertThat(asAdmin.call(() -> service.find(support)).orElseThrow().valid())
                .isFalse();
        assertThatThrownBy(() -> asAdmin.run(() -> service.change(support, version, "late", Set.of(), true)))
                .isInstanceOf(RecordChangedException.class);
    }

    @Test
    void aNameBelongsToOneQueue() throws Exception {
        asAdmin.call(() -> service.create("support", Set.of(), true));

        assertThatThrownBy(() -> asAdmin.call(() -> service.create(" Support ", Set.of(), true)))
                .hasMessage("ticket.queue.nameTaken");
    }

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

    private long shownToAgent() throws Exception {
        return asAgent.call(() ->
                tickets.count(new TicketFilter(TicketSelection.ALL, null, null)).count());
    }
}
