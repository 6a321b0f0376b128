package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.kundenblick.account.Choice;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.queue.FollowUp;
import de.kundenblick.ticket.queue.QueueDetails;
import de.kundenblick.ticket.queue.QueueRow;
import de.kundenblick.ticket.queue.StrangerRule;
import de.kundenblick.ticket.sla.SolutionRule;
import de.kundenblick.ticket.sla.UpdateRule;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class QueueServiceIT {
    @Inject
    QueueService service;

    @Inject
    TeamQueueService teamQueues;

    @Inject
    TicketListService tickets;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsConfigurator asConfigurator;

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
                        tuple("billing", "Buchhaltung, Leitung", 0L, true), tuple("support", "Agents", 1L, true));
        assertThat(asAdmin.call(() -> service.count("SUPP"))).isOne();
        assertThat(asAdmin.call(teamQueues::byTeam).get(given.team(Fixtures.TEAM)))
                .extracting(Choice::name)
                .containsExactly("support");
    }

    @Test
    void whoMaySeeAQueueIsDecidedByItsTeams() throws Exception {
        given.ticket("1").in("support");
        long support = given.queue("support").id();
        assertThat(shownToAgent()).isOne();

        change(support, "teamIds", new TreeSet<>(Set.of(given.team("Leitung"))));

        assertThat(shownToAgent()).isZero();
        asAdmin.run(() -> teamQueues.open(given.team(Fixtures.TEAM), Set.of(support)));
        assertThat(shownToAgent()).isOne();
    }

    @Test
    void whoDoesNotManageAccountsLeavesTheTeamsAsTheyAre() throws Exception {
        long support = given.queue("support").id();
        var stored = asConfigurator.call(() -> service.find(support)).orElseThrow();
        var edit = edit(stored, "teamIds", new TreeSet<Long>()).with("comment", "Erste Anlaufstelle");

        asConfigurator.call(() -> service.change(new Edit(support, stored.version(), fields(stored), edit)));

        var changed =
                asConfigurator.call(() -> service.find(support)).orElseThrow().details();
        assertThat(changed.comment()).isEqualTo("Erste Anlaufstelle");
        assertThat(changed.teamIds()).containsExactly(given.team(Fixtures.TEAM));
    }

    @Test
    void everyAttributeIsStored() throws Exception {
        long outer = given.queue("outer").id();
        var all = new QueueDetails(
                "Beschwerden",
                false,
                new TreeSet<>(Set.of(given.team(Fixtures.TEAM))),
                outer,
                "Nur mit Rückruf",
                1L,
                45,
                60,
                80,
                120,
                75,
                480,
                90,
                UpdateRule.REGULAR,
                SolutionRule.ONCE,
                FollowUp.NEW_TICKET,
                true,
                StrangerRule.NEW_TICKET,
                true,
                "beschwerde@nordlicht.example",
                "Nordlicht Beschwerden",
                new TreeSet<>(Set.of("aerger@nordlicht.example", "reklamation@nordlicht.example")),
                true,
                new TreeMap<>(),
                "Guten Tag,",
                "Mit freundlichen Grüßen");

        long id = asAdmin.call(() -> service.create(all));

        assertThat(asAdmin.call(() -> service.find(id)).orElseThrow().details()).isEqualTo(all);
    }

    @Test
    void twoWhoChangeOneQueueChooseFieldByField() throws Exception {
        long support = given.queue("support").id();
        var stored = asAdmin.call(() -> service.find(support)).orElseThrow();
        change(support, "comment", "theirs");

        var other = edit(stored, "unlockMinutes", 30);
        assertThat(asAdmin.call(() -> service.change(new Edit(support, stored.version(), fields(stored), other))))
                .isInstanceOf(Outcome.Saved.class);
        var same = edit(stored, "comment", "mine");
        var outcome = asAdmin.call(() -> service.change(new Edit(support, stored.version(), fields(stored), same)));

        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        var details = asAdmin.call(() -> service.find(support)).orElseThrow().details();
        assertThat(details.comment()).isEqualTo("theirs");
        assertThat(details.unlockMinutes()).isEqualTo(30);
    }

    @Test
    void aNameBelongsToOneQueue() throws Exception {
        asAdmin.call(() -> service.create(QueueDetails.named("support")));

        assertThatThrownBy(() -> asAdmin.call(() -> service.create(QueueDetails.named(" Support "))))
                .hasMessage("shared.record.nameTaken");
        assertThatThrownBy(() -> asAdmin.call(() -> service.create(QueueDetails.named(" "))))
                .hasMessage("shared.record.nameMissing");
    }

    @Test
    void queuesLieAtMostFiveLevelsDeepAndNeverInThemselves() throws Exception {
        var ids = new ArrayList<Long>();
        for (int level = 1; level <= 5; level++) {
            long id = given.queue("level " + level).id();
            if (level > 1) {
                change(id, "parentId", ids.get(ids.size() - 1));
            }
            ids.add(id);
        }
        long sixth = given.queue("level 6").id();

        assertThat(asAdmin.call(() -> service.list("level 5", new Slice(0, 10))))
                .extracting(QueueRow::path)
                .containsExactly("level 1 / level 2 / level 3 / level 4 / level 5");
        assertThatThrownBy(() -> change(sixth, "parentId", ids.get(4))).hasMessage("ticket.queue.tooDeep");
        assertThatThrownBy(() -> change(ids.get(0), "parentId", sixth)).hasMessage("ticket.queue.tooDeep");
        assertThatThrownBy(() -> change(ids.get(0), "parentId", ids.get(2))).hasMessage("ticket.queue.circle");
        assertThatThrownBy(() -> asAdmin.run(() -> service.delete(ids.get(0)))).hasMessage("ticket.queue.hasQueues");
    }

    @Test
    void theDatabaseItselfKeepsTheTree() {
        long one = given.queue("one").id();
        long two = given.queue("two").id();
        given.database().update("UPDATE queue SET parent_id = ? WHERE id = ?", one, two);

        assertThatThrownBy(() -> given.database().update("UPDATE queue SET parent_id = ? WHERE id = ?", two, one))
                .hasStackTraceContaining("lie in itself");
    }

    @Test
    void aCompanyBeginsWithFourQueues() {
        assertThat(given.database().texts("SELECT name FROM reference.queue ORDER BY id"))
                .containsExactly("Postmaster", "Raw", "Junk", "Misc");
    }

    @Test
    void agentsDoNotManageQueues() {
        assertThatThrownBy(() -> asAgent.call(() -> service.create(QueueDetails.named("mine"))))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    private Outcome change(long id, String field, Serializable value) throws Exception {
        var stored = asAdmin.call(() -> service.find(id)).orElseThrow();
        var edit = new Edit(id, stored.version(), fields(stored), edit(stored, field, value));
        return asAdmin.call(() -> service.change(edit));
    }

    private static NamedFields edit(Stored<QueueDetails> stored, String field, Serializable value) {
        return fields(stored).with(field, value);
    }

    private static NamedFields fields(Stored<QueueDetails> stored) {
        return NamedFields.of(stored.details());
    }

    private long shownToAgent() throws Exception {
        var all = ListState.parse(TicketLists.TICKETS, "");
        return asAgent.call(() -> tickets.page(all, ListPosition.START).slice().total());
    }
}
