package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.InteractionLists;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.Plans;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListState;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database itself says that no question about interactions reads a whole table. */
@ArquillianTest
class InteractionPlansIT {
    private static final int ROWS = 20_000;

    @Inject
    InteractionService interactions;

    @Inject
    InteractionEntryService entries;

    @Inject
    PortalMessageService portal;

    @Inject
    InteractionListService lists;

    @Inject
    InteractionSummaryService summaries;

    @Inject
    InteractionSearchService search;

    @Inject
    InteractionFileService files;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    Plans plans;

    private long customer;
    private long contact;

    @BeforeEach
    void fill() {
        plans.watch("interaction", "interaction_entry", "customer");
        contact = given.contact("anna").at("K-1").id();
        customer = given.customer("K-1").id();
        given.interaction("I-1").of("K-1").with("anna");
        var database = given.database();
        database.update(
                "INSERT INTO customer (id, version, number, kind, name, status, validity, credit_hold, search_text)"
                        + " SELECT 100000 + i, 1, 'N-' || i, 'ORGANISATION', 'Firma ' || i, 'ACTIVE', 'VALID', false,"
                        + " ' n-' || i || ' ' FROM generate_series(1, 2000) i");
        database.update(
                "INSERT INTO interaction (id, version, number, customer_id, topic_id, contact_id, recorder, owner_id,"
                        + " reference, origin, status, happened_at, follow_up_on, created_at, changed_at)"
                        + " SELECT 300000 + i, 1, 'I-' || 200000 + i, 100001 + i % 2000, 1 + i % 5,"
                        + " CASE WHEN i % 1000 = 0 THEN ? END, 'Name ' || i % 500, s.owner_id, 'R-' || i, 'EMPLOYEE',"
                        + " CASE WHEN i % 200 = 0 THEN 'WAITING' ELSE 'CLOSED' END, now() - i * interval '1 hour',"
                        + " CASE WHEN i % 200 = 0 THEN current_date + i % 50 END, now(), now() - i * interval '1 minute'"
                        + " FROM generate_series(1, ?) i, (SELECT owner_id FROM interaction) s",
                contact, ROWS);
        database.update(
                "INSERT INTO interaction_entry (id, version, interaction_id, sender, author, body, internal, written_at,"
                        + " published_at) SELECT 400000 + i, 1, 300000 + i, 'AGENT', 'A', 'Hallo ' || md5(i::text),"
                        + " i % 100 > 0, now(), CASE WHEN i % 100 = 0 THEN now() END FROM generate_series(1, ?) i",
                ROWS);
        given.interaction("I-200200").received("anna", "Hallo?");
        database.update("VACUUM ANALYZE interaction, interaction_entry, customer, contact");
    }

    /** All of one filling, which takes longer than the questions. */
    @Test
    void noQuestionReadsAWholeTable() {
        assertAll(
                this::aPageOfAnInteraction,
                this::whatBoardsAndTheSearchBoxAsk,
                this::everyOrderAndEveryFilterOfTheList);
    }

    private void aPageOfAnInteraction() throws Exception {
        assertReadsNoWholeTable("interaction_entry_interaction", () -> {
            long id = interactions.find("I-200001").orElseThrow().id();
            var shown = entries.list(id, new Slice(0, 20));
            portal.markRead(id, Long.MAX_VALUE);
            files.ofEntries(shown.stream().map(entry -> entry.id()).toList());
            return null;
        });
    }

    private void whatBoardsAndTheSearchBoxAsk() throws Exception {
        assertReadsNoWholeTable("interaction_open_of_customer", () -> {
            summaries.ofCustomer(100_001);
            summaries.ofCustomer(customer);
            summaries.ofContact(contact);
            search.find("200001", 5);
            search.find("R-77", 5);
            lists.deleted("N-1");
            return null;
        });
    }

    private void everyOrderAndEveryFilterOfTheList() throws Exception {
        var orders = InteractionLists.INTERACTIONS.columns().stream()
                .filter(ListColumn::sortable)
                .flatMap(column -> Stream.of("sort=" + column.name(), "sort=-" + column.name()));
        var filters = Stream.of(
                "number=200001",
                "customer=N-1",
                "contact=anna",
                "topic=1",
                "status=WAITING",
                "recorder=name 77",
                "reference=R-77",
                "owner=me",
                "unread=yes",
                "happenedFrom=2100-01-01",
                "followUpOn=due",
                "followUpOn=later",
                "words=c4ca4238a0b923820dcc509a6f75849b");
        Map<String, ListState> states = new LinkedHashMap<>();
        Stream.concat(orders, filters)
                .forEach(query -> states.put(query, ListState.parse(InteractionLists.INTERACTIONS, query)));
        assertReadsNoWholeTable("interaction_happened", () -> {
            for (var state : states.entrySet()) {
                long before = plans.wholeTables();
                lists.page(state.getValue(), ListPosition.START);
                lists.page(state.getValue(), ListPosition.END);
                assertThat(plans.wholeTables()).as(state.getKey()).isEqualTo(before);
            }
            return null;
        });
    }

    private void assertReadsNoWholeTable(String index, Callable<Void> questions) throws Exception {
        plans.readNoWholeTable(asAgent, index, questions);
    }
}
