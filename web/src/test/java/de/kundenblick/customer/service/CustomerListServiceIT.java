package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.CustomerLists;
import de.kundenblick.customer.ValueRefusedException;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.shared.list.BulkChange;
import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CustomerListServiceIT {
    @Inject
    CustomerListService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsConfigurator asConfigurator;

    @Test
    void sortsNamesAsGermansDo() throws Exception {
        given.customer("K-1").named("Zander");
        given.customer("K-2").named("ähre");
        given.customer("K-3").named("Apfel");
        given.customer("K-4").named("Öl");
        given.customer("K-5").named("Otto");

        assertThat(column("sort=name", 1)).containsExactly("ähre", "Apfel", "Öl", "Otto", "Zander");
        assertThat(column("sort=-name", 1)).containsExactly("Zander", "Otto", "Öl", "Apfel", "ähre");
    }

    @Test
    void everyOrderPagesThroughAllRowsThereAndBack() throws Exception {
        for (int i = 1; i <= 60; i++) {
            var customer = given.customer("K-%02d".formatted(i)).named("Kunde " + i % 7);
            if (i % 3 > 0) {
                customer.at("Weg 1", "%05d".formatted(i % 5), "Ort " + i % 4);
            }
        }

        var sortable = CustomerLists.CUSTOMERS.columns().stream()
                .filter(ListColumn::sortable)
                .map(ListColumn::name)
                .toList();

        assertThat(sortable).hasSize(4);
        for (String order : sortable) {
            for (String direction : List.of("", "-")) {
                String query = "sort=" + direction + order;
                var there = new ArrayList<Long>();
                var slice = page(query, ListPosition.START);
                there.addAll(ids(slice));
                while (slice.next()) {
                    slice = page(
                            query, beside("after", slice.rows().get(slice.rows().size() - 1)));
                    there.addAll(ids(slice));
                }
                assertThat(there).as(query).hasSize(60).doesNotHaveDuplicates();

                var back = new ArrayList<Long>();
                slice = page(query, ListPosition.END);
                back.addAll(reversed(ids(slice)));
                while (slice.previous()) {
                    slice = page(query, beside("before", slice.rows().get(0)));
                    back.addAll(reversed(ids(slice)));
                }
                assertThat(back).as(query).isEqualTo(reversed(there));
            }
        }
    }

    @Test
    void everyFilterNarrowsAndTheTotalIsExact() throws Exception {
        given.customer("NL-1")
                .named("Müller Öl GmbH")
                .at("Weg 1", "18055", "Rostock")
                .onCreditHold();
        given.customer("NL-2")
                .named("Rostocker Werft")
                .at("Weg 2", "24103", "Kiel")
                .soldBy("agent");
        given.customer("NL-3")
                .named("Anna")
                .person()
                .at("Weg 3", "18119", "Rostock-Warnemünde")
                .invalid();
        long agent = given.employee("agent").id();

        assertThat(numbers("q=muell*")).containsExactly("NL-1");
        assertThat(numbers("name=*gmbh")).containsExactly("NL-1");
        assertThat(numbers("name=mueller")).containsExactly("NL-1");
        assertThat(numbers("name=!müller")).containsExactlyInAnyOrder("NL-2", "NL-3");
        assertThat(numbers("city=rostock")).containsExactlyInAnyOrder("NL-1", "NL-3");
        assertThat(numbers("city=warnemuende")).containsExactly("NL-3");
        assertThat(numbers("city=!kiel")).containsExactlyInAnyOrder("NL-1", "NL-3");
        assertThat(numbers("number=nl-2")).containsExactly("NL-2");
        assertThat(numbers("zip=18")).containsExactlyInAnyOrder("NL-1", "NL-3");
        assertThat(numbers("zip=181*")).containsExactly("NL-3");
        assertThat(numbers("validity=INVALID")).containsExactly("NL-3");
        assertThat(numbers("validity=INVALID,VALID")).hasSize(3);
        assertThat(numbers("kind=PERSON")).containsExactly("NL-3");
        assertThat(numbers("credit=yes")).containsExactly("NL-1");
        assertThat(numbers("credit=no")).containsExactlyInAnyOrder("NL-2", "NL-3");
        assertThat(numbers("salesperson=" + agent)).containsExactly("NL-2");
        assertThat(numbers("salesperson=none")).containsExactlyInAnyOrder("NL-1", "NL-3");
        assertThat(numbers("status=ACTIVE&city=rostock&validity=VALID")).containsExactly("NL-1");
        assertThat(page("city=rostock", ListPosition.START).total()).isEqualTo(2);
    }

    @Test
    void nothingThatIsTypedFails() throws Exception {
        given.customer("K-1").named("100% (Öl) Snow_Ltd \\ 'x'");

        for (String typed :
                List.of("100%25", "(Öl)", "snow_", "\\", "%27x%27", "' OR 1=1 --", "((", "!!", "?", "$1", ":x")) {
            for (String filter :
                    List.of("q", "name", "number", "city", "zip", "status", "salesperson", "credit", "sort", "rows")) {
                assertThat(page(filter + "=" + typed, ListPosition.START))
                        .as(filter + typed)
                        .isNotNull();
            }
        }
        assertThat(numbers("name=100%25")).containsExactly("K-1");
        assertThat(numbers("name=snow_ltd")).containsExactly("K-1");
        assertThat(page("sort=name", ListPosition.after("1:' OR 1=1"))).isNotNull();
    }

    @Test
    void aPlaceFollowsItsAddress() throws Exception {
        given.customer("K-1").at("Weg 1", "34117", "Kassel").at("Weg 2", "10115", "Berlin");
        given.customer("K-2");
        assertThat(column("columns=city&sort=number", 0)).containsExactly("Kassel", null);

        given.database().update("UPDATE customer_address SET city = 'Bremen' WHERE city = 'Kassel'");
        assertThat(column("columns=city&sort=number", 0)).containsExactly("Bremen", null);

        given.database()
                .update(
                        "UPDATE customer_address SET customer_id = ? WHERE position = 0",
                        given.customer("K-2").id());
        assertThat(column("columns=city&sort=number", 0)).containsExactly(null, "Bremen");

        given.database().update("DELETE FROM customer_address WHERE position = 0");
        assertThat(column("columns=city&sort=number", 0)).containsExactly(null, null);
    }

    @Test
    void aChangeOfManyLeavesAloneWhatOthersChanged() throws Exception {
        for (String number : List.of("K-1", "K-2", "K-3", "K-4")) {
            given.customer(number);
        }
        given.database().update("UPDATE customer SET status = 'FORMER' WHERE number = 'K-2'");
        var selection = Selection.parse(String.join(",", asAgent.call(() -> service.marks(state("")))));
        given.database().update("UPDATE customer SET comment = 'x', version = version + 1 WHERE number = 'K-3'");
        given.database().update("DELETE FROM customer WHERE number = 'K-4'");
        var former = new BulkChange("status", "FORMER");

        var preview = asAgent.call(() -> service.preview(former, selection));
        var done = asAgent.call(() -> service.change(former, selection));

        assertThat(preview).isEqualTo(new BulkChange.Outcome(1, 1, 2)).isEqualTo(done);
        assertThat(given.database().texts("SELECT status FROM customer ORDER BY number"))
                .containsExactly("FORMER", "FORMER", "ACTIVE");
        assertThat(given.database().texts("SELECT version FROM customer ORDER BY number"))
                .containsExactly("2", "1", "2");
    }

    @Test
    void assignsASalespersonToManyAndTakesItAway() throws Exception {
        given.customer("K-1");
        given.customer("K-2").soldBy("colleague");
        String agent = Long.toString(given.employee("agent").id());

        change("salesperson", agent);
        assertThat(column("columns=salesperson", 0)).containsExactly("Petra Adler", "Petra Adler");

        change("salesperson", null);
        assertThat(column("columns=salesperson", 0)).containsExactly(null, null);
    }

    @Test
    void refusesWhatAFieldCannotHaveAndWhoMayNotEdit() throws Exception {
        given.customer("K-1");
        var selection = Selection.parse(String.join(",", asAgent.call(() -> service.marks(state("")))));

        for (var wrong : List.of(
                new BulkChange("status", "GONE"),
                new BulkChange("validity", null),
                new BulkChange("salesperson", "999999"),
                new BulkChange("name", "x"))) {
            assertThatThrownBy(() -> asAgent.call(() -> service.change(wrong, selection)))
                    .isInstanceOf(ValueRefusedException.class);
        }
        var former = new BulkChange("status", "FORMER");
        assertThatThrownBy(() -> asAnalyst.call(() -> service.change(former, selection)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAnalyst.call(() -> service.preview(former, selection)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asConfigurator.call(() -> service.page(state(""), ListPosition.START)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void change(String field, String value) throws Exception {
        var selection = Selection.parse(String.join(",", asAgent.call(() -> service.marks(state("")))));
        asAgent.call(() -> service.change(new BulkChange(field, value), selection));
    }

    private static ListState state(String query) {
        return ListState.parse(CustomerLists.CUSTOMERS, query);
    }

    private ListSlice page(String query, ListPosition position) throws Exception {
        return asAgent.call(() -> service.page(state(query), position));
    }

    private List<String> numbers(String query) throws Exception {
        return column(query + "&columns=number", 0);
    }

    private List<String> column(String query, int column) throws Exception {
        return page(query, ListPosition.START).rows().stream()
                .map(row -> row.cells().get(column).value())
                .toList();
    }

    private static ListPosition beside(String direction, ListRow row) {
        String written = ListPosition.row(row);
        return direction.equals("after") ? ListPosition.after(written) : ListPosition.before(written);
    }

    private static List<Long> ids(ListSlice slice) {
        return slice.rows().stream().map(ListRow::id).toList();
    }

    private static List<Long> reversed(List<Long> ids) {
        var reversed = new ArrayList<>(ids);
        Collections.reverse(reversed);
        return reversed;
    }
}
