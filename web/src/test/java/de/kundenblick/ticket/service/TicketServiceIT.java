package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsContact;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow.Cell;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.TicketSelection;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketServiceIT {
    @Inject
    TicketService service;

    @Inject
    TicketListService lists;

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
    void sortsByAgePriorityAndEscalation() throws Exception {
        given.ticket("T-1").enteredHoursAgo(5).priority(Priority.LOW).dueInHours(-1);
        given.ticket("T-2")
                .enteredHoursAgo(3)
                .priority(Priority.HIGH)
                .state("open")
                .dueInHours(-2);
        given.ticket("T-3").enteredHoursAgo(1).priority(Priority.HIGH).dueInHours(-3);

        assertThat(numbers("sort=-created")).containsExactly("T-3", "T-2", "T-1");
        assertThat(numbers("sort=created")).containsExactly("T-1", "T-2", "T-3");
        assertThat(numbers("sort=-priority")).containsExactly("T-3", "T-2", "T-1");
        assertThat(numbers("sort=priority")).containsExactly("T-1", "T-2", "T-3");
        assertThat(numbers("show=escalated&sort=escalation")).containsExactly("T-3", "T-2", "T-1");
    }

    @Test
    void aRowSaysWhatATableShows() throws Exception {
        given.customer("K-7").named("Nordlicht");
        given.contact("anna").at("K-7").named("Anna", "Muster");
        given.ticket("T-1")
                .subject("Drucker brennt")
                .in("Technik")
                .of("K-7")
                .by("anna")
                .state("open")
                .priority(Priority.HIGH)
                .lockedBy("colleague")
                .dueInHours(-1);

        var row = rows("columns=subject,queue,customer,contact,state,priority,owner,escalation")
                .get(0);

        assertThat(row)
                .startsWith("Drucker brennt", "Technik", "Nordlicht", "Anna Muster", "open", "HIGH", "Jonas Roth")
                .doesNotContainNull();
    }

    @Test
    void showsEachCallerTheTicketsOfItsQueuesOnly() throws Exception {
        given.queue("Vertrieb").openOnlyTo("Sales");
        given.employee("colleague").inTeam("Sales");
        given.ticket("T-1").in("support");
        given.ticket("T-2").in("Vertrieb");
        given.queue("Geheim").openOnlyTo();
        given.ticket("T-3").in("Geheim");

        assertThat(numbers("")).containsExactly("T-1");
        assertThat(asColleague.call(() -> page("").total())).isOne();
        assertThat(asAdmin.call(() -> page("").total())).isEqualTo(3);
        assertThat(asAgent.call(() -> service.find("T-2"))).isEmpty();
        assertThat(asColleague.call(() -> service.find("T-2"))).isPresent();
    }

    @Test
    void whoHasNoQueueHasNoTickets() throws Exception {
        long customer = given.customer("K-1").id();
        given.ticket("T-1");

        assertThat(asColleague.call(() -> service.counts(customer, List.of())).of(TicketSelection.ALL))
                .isZero();
        assertThat(asColleague.call(() -> service.find("T-1"))).isEmpty();
    }

    @Test
    @Tag("D-37")
    @Tag("D-38")
    void newAndOpenAreTheStateTypesAndNothingElse() throws Exception {
        long customer = oneTicketOfEachState();

        assertThat(rows("customer=K-7&show=new&columns=state")).containsExactly(List.of("new"));
        assertThat(rows("customer=K-7&show=open&columns=state")).containsExactly(List.of("open"));
        assertThat(asAgent.call(() -> service.counts(customer, List.of())).of(TicketSelection.NEW))
                .isOne();

        given.ticket("T-0").state("open");

        assertThat(rows("customer=K-7&show=new")).isEmpty();
    }

    @Test
    void allOtherLinesAddUpToAll() throws Exception {
        long customer = oneTicketOfEachState();

        var counts = asAgent.call(() -> service.counts(customer, List.of()));

        long sum = List.of(
                        TicketSelection.UNFINISHED,
                        TicketSelection.PENDING_AUTO,
                        TicketSelection.CLOSED,
                        TicketSelection.REMOVED,
                        TicketSelection.MERGED)
                .stream()
                .mapToLong(counts::of)
                .sum();
        assertThat(sum).isEqualTo(counts.of(TicketSelection.ALL)).isEqualTo(9);
        assertThat(counts.of(TicketSelection.UNFINISHED)).isEqualTo(3);
        assertThat(counts.of(TicketSelection.CLOSED)).isEqualTo(2);
        assertThat(counts.of(TicketSelection.ESCALATED)).isEqualTo(1);
    }

    @Test
    void countsForContactsWhereverTheirTicketsBelong() throws Exception {
        long customer = given.customer("K-7").id();
        long anna = given.contact("anna").at("K-7").id();
        long otto = given.contact("otto").at("K-7").id();
        given.ticket("T-1").of("K-7").by("anna");
        given.ticket("T-2").of("K-8").by("anna").state("open");
        given.ticket("T-3").of("K-7").by("otto").state("closed successful");
        given.ticket("T-4").of("K-7").by("anna").in("Geheim");
        given.queue("Geheim").openOnlyTo();

        var counts = asAgent.call(() -> service.counts(customer, List.of(anna, otto)));

        assertThat(counts.ofContact(anna, TicketSelection.UNFINISHED)).isEqualTo(2);
        assertThat(counts.ofContact(otto, TicketSelection.CLOSED)).isEqualTo(1);
        assertThat(counts.of(TicketSelection.ALL)).isEqualTo(2);
        assertThat(numbers("contact=anna&show=unfinished")).containsExactlyInAnyOrder("T-1", "T-2");
    }

    @Test
    void findsATicketWithAllThatBelongsToIt() throws Exception {
        given.contact("anna").named("Anna", "Muster");
        given.ticket("T-1")
                .by("anna")
                .state("closed successful")
                .lockedBy("agent")
                .importedAs("old-4711")
                .asked("Hallo?")
                .watchedBy("agent");
        given.ticket("T-5").state("open");
        given.ticket("T-6").in("Geheim");
        given.queue("Geheim").openOnlyTo();

        var ticket = asAgent.call(() -> service.find(" T-1 ")).orElseThrow();

        assertThat(ticket.lock()).isEqualTo(LockKind.LOCK);
        assertThat(ticket.customer().contactLogin()).isEqualTo("anna");
        assertThat(ticket.owner().name()).isEqualTo("Petra Adler");
        assertThat(ticket.closedAt()).isNotNull();
        assertThat(ticket.externalKey()).isEqualTo("old-4711");
        assertThat(ticket.messages()).isOne();
        assertThat(ticket.watchers()).isOne();
        assertThat(ticket.watched()).isTrue();
        assertThat(ticket.customer().unfinished()).isOne();
        assertThat(asAgent.call(() -> service.find("T-2"))).isEmpty();
    }

    @Test
    void turnsAnonymousCallersAndContactsAway() {
        assertThatThrownBy(() -> service.find("T-1")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asContact.call(() -> service.find("T-1"))).isInstanceOf(EJBAccessException.class);
    }

    private long oneTicketOfEachState() {
        var states = given.database().texts("SELECT name FROM ticket_state ORDER BY id");
        states.forEach(
                state -> given.ticket("T-" + states.indexOf(state)).of("K-7").state(state));
        given.ticket("T-1").dueInHours(-1);
        given.ticket("T-0").dueInHours(1);
        return given.customer("K-7").id();
    }

    private List<String> numbers(String query) throws Exception {
        return rows(query).stream().map(cells -> cells.get(0)).toList();
    }

    private List<List<String>> rows(String query) throws Exception {
        return asAgent.call(() -> page(query)).rows().stream()
                .map(row -> row.cells().stream().map(Cell::value).toList())
                .toList();
    }

    private ListSlice page(String query) {
        return lists.page(ListState.parse(TicketLists.TICKETS, query), ListPosition.START)
                .slice();
    }
}
