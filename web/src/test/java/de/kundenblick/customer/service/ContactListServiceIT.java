package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.CustomerLists;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.shared.list.BulkChange;
import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ContactListServiceIT {
    @Inject
    ContactListService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @Test
    void everyFilterNarrows() throws Exception {
        given.contact("anna")
                .at("K-1")
                .named("Anna", "Jäger")
                .email("anna@nord.example")
                .city("Köln");
        given.contact("otto").at("K-2").named("Otto", "Kölner").email("otto@sued.example");
        given.contact("erna").at("K-1").alsoAt("K-2").named("Erna", "Alt").invalid();

        assertThat(logins("displayName=jaeger")).containsExactly("anna");
        assertThat(logins("city=koeln")).containsExactly("anna");
        assertThat(logins("q=köln")).containsExactlyInAnyOrder("anna", "otto");
        assertThat(logins("email=*nord.example")).containsExactly("anna");
        assertThat(logins("customer=k-2")).containsExactlyInAnyOrder("otto", "erna");
        assertThat(logins("validity=INVALID")).containsExactly("erna");
    }

    @Test
    void everyOrderPagesThroughAllRows() throws Exception {
        for (int i = 1; i <= 30; i++) {
            var contact = given.contact("c%02d".formatted(i)).named("Vor" + i % 3, "Nach" + i % 4);
            if (i % 2 > 0) {
                contact.city("Ort " + i % 3).email("c" + i + "@x.example");
            }
        }
        var sortable = CustomerLists.CONTACTS.columns().stream()
                .filter(ListColumn::sortable)
                .map(ListColumn::name)
                .toList();

        for (String order : sortable) {
            for (String direction : List.of("", "-")) {
                var state = state("sort=" + direction + order);
                var slice = asAgent.call(() -> service.page(state, ListPosition.START));
                var last = ListPosition.after(ListPosition.row(slice.rows().get(24)));
                var next = asAgent.call(() -> service.page(state, last));
                var ids = new HashSet<>(slice.rows().stream().map(ListRow::id).toList());
                ids.addAll(next.rows().stream().map(ListRow::id).toList());
                assertThat(ids).as(direction + order).hasSize(30);
                assertThat(next.next()).isFalse();
            }
        }
    }

    @Test
    void whoIsMadeInvalidCannotSignInAnyMore() throws Exception {
        given.contact("anna").signsInAs("anna@nord.example");
        given.contact("otto");
        var selection = Selection.parse(String.join(",", asAgent.call(() -> service.marks(state("")))));

        var done = asAgent.call(() -> service.change(new BulkChange("validity", "INVALID"), selection));

        assertThat(done).isEqualTo(new BulkChange.Outcome(2, 0, 0));
        assertThat(given.database().texts("SELECT suspended FROM portal_login")).containsExactly("t");
        assertThatThrownBy(() -> asAnalyst.call(() -> service.change(new BulkChange("validity", "VALID"), selection)))
                .isInstanceOf(EJBAccessException.class);
    }

    private static ListState state(String query) {
        return ListState.parse(CustomerLists.CONTACTS, query);
    }

    private List<String> logins(String query) throws Exception {
        return asAgent.call(() -> service.page(state(query + "&columns=login"), ListPosition.START)).rows().stream()
                .map(row -> row.cells().get(0).value())
                .toList();
    }
}
