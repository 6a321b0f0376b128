package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.account.Preferences;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerSearchService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.Plans;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.TicketSelection;
import de.kundenblick.ticket.widget.TicketScope;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetQuestion;
import de.kundenblick.ticket.widget.WidgetSettings;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database itself says that no question of a busy page reads a whole table. */
@ArquillianTest
class QueryPlansIT {
    private static final int ROWS = 20_000;
    private static final Slice PAGE = new Slice(0, 25);

    @Inject
    TicketService tickets;

    @Inject
    TicketWidgetService widgets;

    @Inject
    TicketListService lists;

    @Inject
    QueueViewService queues;

    @Inject
    TicketSearchService ticketSearch;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    CustomerSearchService search;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    Plans plans;

    private long customer;
    private List<Long> people;

    @BeforeEach
    void fill() {
        plans.watch("ticket", "ticket_message", "customer", "contact", "contact_customer");
        given.ticket("T-0").by("somebody");
        var database = given.database();
        database.update(
                "INSERT INTO customer (id, version, number, kind, name, status, validity, credit_hold, search_text)"
                        + " SELECT 100000 + i, 1, 'N-' || i, 'ORGANISATION', 'Firma ' || i, 'ACTIVE', 'VALID', false,"
                        + " ' n-' || i || E' \\n firma ' || md5(i::text) || ' ' FROM generate_series(1, ?) i",
                ROWS);
        database.update(
                "INSERT INTO contact (id, version, login, last_name, display_name, validity, main_customer_id,"
                        + " search_text) SELECT 200000 + i, 1, 'p' || i, 'Person', 'Person ' || i, 'VALID', 100000 + i,"
                        + " ' p' || i || E' \\n person ' || md5(i::text) || ' ' FROM generate_series(1, ?) i",
                ROWS);
        database.update(
                "INSERT INTO contact_customer (contact_id, customer_id)"
                        + " SELECT 200000 + i, 100000 + i FROM generate_series(1, ?) i",
                ROWS);
        database.update(
                "INSERT INTO ticket (id, version, number, subject, state_id, queue_id, priority, lock_kind,"
                        + " customer_id, contact_id, created_at, changed_at, escalates_at)"
                        + " SELECT 300000 + i, 1, 'N-' || i, 'Frage', 1 + i % 5, queue_id, 3, 'UNLOCK', 100001 + i % 1000,"
                        + " 200001 + i % 1000, now() - i * interval '1 hour', now(),"
                        + " CASE WHEN i % 50 = 0 THEN now() - interval '1 hour' END"
                        + " FROM generate_series(1, ?) i, (SELECT queue_id FROM ticket) t",
                ROWS);
        database.update(
                "INSERT INTO ticket_message (id, version, ticket_id, sender, channel, author, body, written_at)"
                        + " SELECT 400000 + i, 1, 300000 + i, 'AGENT', 'NOTE', 'A', 'Hallo ' || md5(i::text), now()"
                        + " FROM generate_series(1, ?) i",
                ROWS);
        database.update("VACUUM ANALYZE ticket, ticket_message, customer, contact, contact_customer");
        customer = 100_001;
        people = List.of(200_001L, 200_002L, 200_003L);
    }

    @Test
    void aCustomersPage() throws Exception {
        assertReadsNoWholeTable("ticket_customer", () -> {
            customers.find("N-1");
            contacts.list(customer, PAGE);
            tickets.counts(customer, people);
            board(TicketScope.ofCustomer(customer));
            widgets.health(customer);
            for (var selection : TicketSelection.values()) {
                page("customer=N-1&show=" + selection.slug());
            }
            return null;
        });
    }

    @Test
    void aPersonsPage() throws Exception {
        assertReadsNoWholeTable("ticket_contact", () -> {
            contacts.find("p1");
            board(TicketScope.ofContact(200_001L));
            for (var selection : TicketSelection.values()) {
                page("contact=p1&show=" + selection.slug());
            }
            return null;
        });
    }

    private void page(String query) {
        lists.page(ListState.parse(TicketLists.TICKETS, query), ListPosition.START);
    }

    private void board(TicketScope scope) {
        var questions = Stream.of(TicketWidget.values())
                .map(widget -> new WidgetQuestion(
                        widget,
                        WidgetSettings.of(new Preferences(List.of()), "customer", widget),
                        widget.sort(),
                        new Slice(0, 10)))
                .toList();
        widgets.counts(scope, questions, List.of(TicketTab.values()));
        widgets.pages(scope, questions);
    }

    @Test
    void aTicketsPage() throws Exception {
        assertReadsNoWholeTable("ticket_message_ticket", () -> {
            tickets.find("N-1");
            return null;
        });
    }

    @Test
    void everyOrderAndEveryFilterOfTheListOfTickets() throws Exception {
        var orders = TicketLists.TICKETS.columns().stream()
                .filter(ListColumn::sortable)
                .flatMap(column -> Stream.of("sort=" + column.name(), "sort=-" + column.name()));
        var filters = Stream.of(
                "show=unfinished",
                "show=escalated&sort=escalation",
                "customer=N-1",
                "contact=p1",
                "owner=me",
                "scope=mine&show=unfinished",
                "scope=watched",
                "scope=queues",
                "responsible=me",
                "queue=1&show=new",
                "escalation=soon&sort=escalation",
                "createdFrom=2100-01-01",
                "pendingFrom=2100-01-01",
                "priority=HIGH");
        var states = Stream.concat(orders, filters)
                .map(query -> ListState.parse(TicketLists.TICKETS, query))
                .toList();
        assertReadsNoWholeTable("ticket_queue", () -> {
            queues.queues();
            for (var state : states) {
                long before = plans.wholeTables();
                lists.page(state, ListPosition.START);
                lists.page(state, ListPosition.END);
                assertThat(plans.wholeTables()).as(state.toString()).isEqualTo(before);
            }
            return null;
        });
    }

    @Test
    void wordsOfMessages() throws Exception {
        var states = Stream.of("c4ca4238a0b923820dcc509a6f75849b", "hallo", "frage", "ha", "hallo -welt N-1")
                .map(typed -> ListState.of(TicketLists.TICKETS, Map.of("q", typed, "sort", "relevance")))
                .toList();
        assertReadsNoWholeTable("ticket_number_start", () -> {
            for (var state : states) {
                lists.page(state, ListPosition.START);
            }
            ticketSearch.find("hallo", 6);
            return null;
        });
    }

    @Test
    void theSearchBox() throws Exception {
        assertReadsNoWholeTable("customer_search", () -> {
            search.customers("c4ca4238", PAGE);
            search.contacts("c4ca4238", PAGE);
            search.customers("n-1", PAGE);
            search.customers("firma", PAGE);
            search.contacts("person", new Slice(50, 25));
            return null;
        });
    }

    private void assertReadsNoWholeTable(String index, Callable<Void> questions) throws Exception {
        plans.readNoWholeTable(asAgent, index, questions);
    }
}
