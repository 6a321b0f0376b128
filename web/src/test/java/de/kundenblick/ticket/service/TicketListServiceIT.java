package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsContact;
import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.TicketSelection;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketListServiceIT {
    @Inject
    TicketListService service;

    @Inject
    TicketService tickets;

    @Inject
    QueueViewService queues;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsContact asContact;

    @Test
    void everyFilterNarrowsTheList() throws Exception {
        long agent = given.employee("agent").id();
        given.contact("anna").at("K-7");
        given.ticket("T-1").of("K-7").by("anna").priority(Priority.HIGH).lockedBy("agent");
        given.ticket("T-2").state("open").dueInHours(-1);
        given.ticket("T-3").state("pending reminder").enteredAt(Instant.parse("2024-03-04T09:00:00Z"));
        set("T-3", "responsible_id", agent);
        set("T-3", "pending_until", "timestamptz '2024-03-06 09:00Z'");
        set("T-2", "service_level_id", number("INSERT INTO service_level (id, version, name) VALUES (901, 1, 'Gold')"));
        set("T-2", "type_id", number("INSERT INTO ticket_type (id, version, name) VALUES (902, 1, 'Störung')"));
        set("T-2", "service_id", number("INSERT INTO service (id, version, name) VALUES (903, 1, 'Netz')"));
        given.database().update("INSERT INTO ticket_watcher SELECT id, " + agent + " FROM ticket WHERE number = 'T-2'");

        assertThat(numbers("show=new")).containsExactly("T-1");
        assertThat(numbers("show=escalated")).containsExactly("T-2");
        assertThat(numbers("customer=k-7")).containsExactly("T-1");
        assertThat(numbers("customer=unknown")).isEmpty();
        assertThat(numbers("contact=anna&show=new")).containsExactly("T-1");
        assertThat(numbers("priority=HIGH")).containsExactly("T-1");
        assertThat(numbers("lock=LOCK")).containsExactly("T-1");
        assertThat(numbers("owner=me")).containsExactly("T-1");
        assertThat(numbers("owner=none&sort=number")).containsExactly("T-2", "T-3");
        assertThat(numbers("responsible=" + agent)).containsExactly("T-3");
        assertThat(numbers("scope=mine&sort=number")).containsExactly("T-1", "T-3");
        assertThat(numbers("scope=locked")).containsExactly("T-1");
        assertThat(numbers("scope=watched")).containsExactly("T-2");
        assertThat(numbers("state=5")).containsExactly("T-3");
        assertThat(numbers("serviceLevel=901&type=902&service=903")).containsExactly("T-2");
        assertThat(numbers("serviceLevel=none&sort=number")).containsExactly("T-1", "T-3");
        assertThat(numbers("createdFrom=2024-03-04&createdTo=2024-03-04")).containsExactly("T-3");
        assertThat(numbers("createdTo=2024-03-03")).isEmpty();
        assertThat(numbers("pendingFrom=2024-03-06&pendingTo=2024-03-06")).containsExactly("T-3");
        assertThat(numbers("escalation=overdue")).containsExactly("T-2");
        assertThat(numbers("show=nonsense&state=x&createdFrom=2024-02-31&scope=all&owner=you&escalationTo=9999-12-31"))
                .containsExactly("T-2");
    }

    @Test
    void aQueueIsListedWithOrWithoutThoseInsideIt() throws Exception {
        given.ticket("T-1").in("support");
        given.ticket("T-2").in("inside");
        given.ticket("T-3").in("secret");
        long support = given.queue("support").id();
        given.database().update("UPDATE queue SET parent_id = ? WHERE name IN ('inside', 'secret')", support);
        given.queue("secret").openOnlyTo();

        assertThat(numbers("queue=" + support)).containsExactly("T-1");
        assertThat(numbers("sub=yes&sort=number&queue=" + support)).containsExactly("T-1", "T-2");
        assertThat(numbers("queue=" + given.queue("secret").id())).isEmpty();
        assertThat(numbers("sub=yes&queue=" + given.queue("secret").id())).isEmpty();
    }

    @Test
    @Tag("D-31")
    void ticketsInMyQueuesAreThoseOfTheQueuesThatIChose() throws Exception {
        given.ticket("T-1").in("support");
        given.ticket("T-2").in("billing");
        given.ticket("T-3").in("secret");
        given.queue("secret").openOnlyTo();
        long support = given.queue("support").id();
        long billing = given.queue("billing").id();
        long secret = given.queue("secret").id();

        assertThat(numbers("scope=queues")).isEmpty();
        asAgent.run(() -> queues.work(Set.of(support)));
        assertThat(numbers("scope=queues")).containsExactly("T-1");
        asAgent.run(() -> queues.work(Set.of(support, billing, secret)));
        assertThat(numbers("scope=queues&sort=number")).containsExactly("T-1", "T-2");
        assertThat(asAgent.call(() -> queues.queues()))
                .allMatch(each -> each.mine())
                .hasSize(2);
        asAgent.run(() -> queues.work(Set.of()));
        assertThat(numbers("scope=queues")).isEmpty();
    }

    @Test
    @Tag("D-44")
    void agentsWithOtherQueuesSeeOtherRowsAndOtherNumbers() throws Exception {
        given.employee("colleague").inTeam("Billing");
        given.ticket("T-1").in("support");
        given.ticket("T-2").in("support").state("open");
        given.ticket("T-3").in("billing").dueInHours(-1);
        given.queue("billing").openOnlyTo("Billing");
        var all = state("sort=number");

        assertThat(numbers("sort=number")).containsExactly("T-1", "T-2");
        assertThat(asColleague.call(() -> page(all)).total()).isEqualTo(1);
        assertThat(asAdmin.call(() -> page(all)).total()).isEqualTo(3);
        assertThat(asAgent.call(() -> queues.queues())).singleElement().satisfies(support -> {
            assertThat(support.queue().name()).isEqualTo("support");
            assertThat(support.newTickets()).isEqualTo(1);
            assertThat(support.openTickets()).isEqualTo(1);
            assertThat(support.escalated()).isZero();
        });
        assertThat(asColleague.call(() -> queues.queues()))
                .singleElement()
                .satisfies(billing -> assertThat(billing.escalated()).isEqualTo(1));
    }

    @Test
    void whoHasNoQueueHasNoTickets() throws Exception {
        given.ticket("T-1");

        assertThat(asColleague.call(() -> page(state(""))).total()).isZero();
        assertThat(asColleague.call(() -> page(state("q=ticket"))).total()).isZero();
        assertThat(asColleague.call(() -> queues.queues())).isEmpty();
        assertThat(asColleague.call(() -> service.marks(state("")))).isEmpty();
    }

    @Test
    void everyOrderIsPagedBothWays() throws Exception {
        for (int i = 1; i <= 60; i++) {
            var ticket = given.ticket("T-%02d".formatted(i))
                    .enteredAt(Instant.parse("2024-03-04T09:00:00.123456Z").plusSeconds(i % 7))
                    .priority(Priority.ofLevel(1 + i % 5));
            if (i % 3 == 0) {
                ticket.dueInHours(i % 4);
                set("T-%02d".formatted(i), "pending_until", "now() + interval '" + i % 5 + " hours'");
            }
        }
        for (var column : TicketLists.TICKETS.columns().stream()
                .filter(ListColumn::sortable)
                .toList()) {
            for (String way : List.of("", "-")) {
                var state = state("sort=" + way + column.name());
                var forwards = new ArrayList<String>();
                var slice = asAgent.call(() -> page(state));
                add(forwards, slice);
                while (slice.next()) {
                    var last = slice.rows().get(slice.rows().size() - 1);
                    slice = asAgent.call(() -> service.page(state, ListPosition.after(ListPosition.row(last)))
                            .slice());
                    add(forwards, slice);
                }
                var backwards = new ArrayList<String>();
                slice = asAgent.call(() -> service.page(state, ListPosition.END).slice());
                backwards.addAll(0, names(slice));
                while (slice.previous()) {
                    var first = slice.rows().get(0);
                    slice = asAgent.call(() -> service.page(state, ListPosition.before(ListPosition.row(first)))
                            .slice());
                    backwards.addAll(0, names(slice));
                }

                assertThat(forwards).as(way + column.name()).hasSize(60).doesNotHaveDuplicates();
                assertThat(backwards).as(way + column.name()).isEqualTo(forwards);
            }
        }
    }

    @Test
    @Tag("D-50")
    @Tag("D-24")
    void everyNumberIsTheLengthOfItsList() throws Exception {
        long customer = given.customer("K-7").id();
        long anna = given.contact("anna").at("K-7").id();
        var states = given.database().texts("SELECT name FROM ticket_state ORDER BY id");
        states.forEach(state ->
                given.ticket("T-" + states.indexOf(state)).of("K-7").by("anna").state(state));
        given.ticket("T-0").dueInHours(-1);
        given.ticket("T-x").of("K-7").by("anna").in("secret");
        given.queue("secret").openOnlyTo();
        var counts = asAgent.call(() -> tickets.counts(customer, List.of(anna)));

        for (var selection : TicketSelection.values()) {
            var ofCustomer = state("customer=K-7&rows=100&show=" + selection.slug());
            assertThat(asAgent.call(() -> page(ofCustomer)))
                    .as(selection.slug())
                    .satisfies(slice -> assertThat(slice.total()).isEqualTo(counts.of(selection)))
                    .satisfies(slice -> assertThat(slice.rows()).hasSize((int) slice.total()));
            if (selection != TicketSelection.ESCALATED) {
                var ofContact = state("contact=anna&show=" + selection.slug());
                assertThat(asAgent.call(() -> page(ofContact)).total()).isEqualTo(counts.ofContact(anna, selection));
            }
        }
    }

    @Test
    void aChangedAddressShowsAListAllTheSame() throws Exception {
        given.ticket("T-1").priority(Priority.LOW);
        given.ticket("T-2").dueInHours(1);

        for (String sort :
                List.of("created", "-created", "priority", "escalation", "-pending", "relevance", "nothing")) {
            for (String place : List.of("1", "1:x", "1:2024-13-45T00:00:00Z", "999999999999999999:'; --", "5:")) {
                var state = state("sort=" + sort);
                assertThat(asAgent.call(() -> service.page(state, ListPosition.after(place))
                                .slice()
                                .rows()
                                .size()))
                        .as(sort + place)
                        .isBetween(0, 2);
            }
        }
    }

    @Test
    void turnsContactsAway() {
        assertThatThrownBy(() -> asContact.call(() -> page(state("")))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asContact.call(() -> queues.queues())).isInstanceOf(EJBAccessException.class);
    }

    private void set(String ticket, String column, Object value) {
        given.database().update("UPDATE ticket SET " + column + " = " + value + " WHERE number = ?", ticket);
    }

    private long number(String insert) {
        given.database().update(insert);
        return Long.parseLong(insert.replaceAll(".*VALUES \\((\\d+),.*", "$1"));
    }

    private static ListState state(String query) {
        return ListState.parse(TicketLists.TICKETS, query);
    }

    private ListSlice page(ListState state) {
        return service.page(state, ListPosition.START).slice();
    }

    private List<String> numbers(String query) throws Exception {
        return names(asAgent.call(() -> page(state(query))));
    }

    private static void add(List<String> all, ListSlice slice) {
        all.addAll(names(slice));
    }

    private static List<String> names(ListSlice slice) {
        return slice.rows().stream()
                .map(ListRow::cells)
                .map(cells -> cells.get(0).value())
                .toList();
    }
}
