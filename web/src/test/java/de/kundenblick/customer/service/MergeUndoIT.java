package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.CustomerHit;
import de.kundenblick.customer.MergeRefusedException;
import de.kundenblick.customer.MergeRow;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was merged comes apart again, as far as it is still there. */
@ArquillianTest
class MergeUndoIT {
    @Inject
    MergeService service;

    @Inject
    CustomerService customers;

    @Inject
    CustomerSearchService search;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Inject
    Merges merges;

    @Test
    @Tag("F-23")
    void anUndoneMergeGivesEverythingBack() throws Exception {
        long survivor = merges.two();
        long loser = given.customer("K-8").id();
        var before = snapshot();
        merges.merge(survivor, Map.of("name", loser, "number", loser, "address.MAIN.city", loser), loser);
        assertThat(merges.latest().isUndoable()).isTrue();

        var report = asAdmin.call(() -> service.undo(merges.latest().id()));

        assertThat(report.missing()).isEmpty();
        assertThat(report.keptFields()).isEmpty();
        assertThat(report.renamed()).isFalse();
        assertThat(snapshot()).isEqualTo(before);
        assertThat(asAgent.call(() -> search.customers("k-8", Merges.FIRST_TEN)))
                .extracting(CustomerHit::number)
                .containsExactly("K-8");
        assertThat(merges.latest().undoneBy()).isEqualTo("Ada Min");
        assertThatThrownBy(() -> asAdmin.run(() -> service.undo(merges.latest().id())))
                .isInstanceOf(MergeRefusedException.class);
    }

    @Test
    @Tag("F-23")
    void anUndoRestoresWhatItCanAndSaysWhatItCannot() throws Exception {
        long survivor = merges.two();
        long loser = given.customer("K-8").id();
        merges.merge(survivor, Map.of("name", loser, "phone", loser), loser);
        merges.change("K-7", "name", "Nordlicht AG");
        given.database().update("DELETE FROM ticket WHERE number = 'T-2'");
        given.customer("K-9");
        given.database().update("DELETE FROM customer_former_number");
        given.database().update("UPDATE customer SET number = 'K-8' WHERE number = 'K-9'");

        var report = asAdmin.call(() -> service.undo(merges.latest().id()));

        assertThat(report.keptFields()).containsExactly("name");
        assertThat(report.missing()).isEqualTo(Map.of("ticket.customer_id", 1L));
        assertThat(report.renamed()).isTrue();
        assertThat(asAgent.call(() -> customers.find(report.key()))
                        .orElseThrow()
                        .name())
                .isEqualTo("Nordlicht Energie GmbH");
        var kept = asAgent.call(() -> customers.find("K-7")).orElseThrow();
        assertThat(kept.name()).isEqualTo("Nordlicht AG");
        assertThat(kept.phone()).isNull();
    }

    @Test
    void aSurvivorThatWasMergedOnGivesTheFirstOneBackAsWell() throws Exception {
        long survivor = merges.two();
        long loser = given.customer("K-8").id();
        long third = given.customer("K-9").id();
        merges.merge(survivor, Map.of(), loser);
        var first = merges.latest();
        merges.merge(third, Map.of(), survivor);

        assertThat(asAgent.call(() -> customers.find("K-8")).orElseThrow().number())
                .isEqualTo("K-9");
        asAdmin.run(() -> service.undo(first.id()));

        assertThat(asAgent.call(() -> customers.find("K-8")).orElseThrow().id()).isEqualTo(loser);
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE customer_id = ?", loser))
                .isEqualTo(2);
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE customer_id = ?", third))
                .isOne();
    }

    @Test
    void whatIsFinalKeepsNothingToUndo() throws Exception {
        long survivor = merges.two();
        merges.merge(survivor, Map.of(), given.customer("K-8").id());

        asAdmin.run(() -> service.purge(merges.latest().id()));

        assertThat(given.database().count("SELECT count(*) FROM record_merge_row"))
                .isZero();
        assertThat(given.database().count("SELECT count(*) FROM record_merge WHERE loser IS NULL AND before IS NULL"))
                .isOne();
        assertThatThrownBy(() -> asAdmin.run(() -> service.undo(merges.latest().id())))
                .isInstanceOf(MergeRefusedException.class);
        assertThat(asAgent.call(() -> customers.find("K-8")).orElseThrow().number())
                .isEqualTo("K-7");
    }

    @Test
    void severalBecomeOneAndEachCanComeBack() throws Exception {
        long survivor = merges.two();
        long loser = given.customer("K-8").id();
        long third = given.customer("K-9").email("dritte@example.org").id();

        merges.merge(survivor, Map.of("email", third), loser, third);

        assertThat(asAgent.call(() -> customers.find("K-9")).orElseThrow().email())
                .isEqualTo("dritte@example.org");
        var all = asAdmin.call(() -> service.list(Merges.FIRST_TEN));
        assertThat(all).extracting(MergeRow::loserKey).containsExactlyInAnyOrder("K-8", "K-9");
        for (MergeRow each : all) {
            asAdmin.run(() -> service.undo(each.id()));
        }
        assertThat(
                        given.database()
                                .texts(
                                        "SELECT number || ' ' || coalesce(email, '') FROM customer WHERE number <> 'K-1' ORDER BY 1"))
                .containsExactly("K-7 info@nordlicht.example", "K-8 ", "K-9 dritte@example.org");
    }

    /** Everything that a merges.merge touches, as text. */
    private List<String> snapshot() {
        return Stream.of(
                        "SELECT (to_jsonb(c) - 'version' - 'changed_at' - 'changed_by_id' - 'search_text')::text FROM customer c ORDER BY id",
                        "SELECT (to_jsonb(c) - 'version' - 'search_text')::text FROM contact c ORDER BY id",
                        "SELECT id || ' ' || array(SELECT * FROM unnest(string_to_array(search_text, chr(10))) ORDER BY 1)::text FROM contact ORDER BY id",
                        "SELECT id || ' ' || array(SELECT * FROM unnest(string_to_array(search_text, chr(10))) ORDER BY 1)::text FROM customer ORDER BY id",
                        "SELECT to_jsonb(a)::text FROM customer_address a ORDER BY 1",
                        "SELECT to_jsonb(a)::text FROM contact_customer a ORDER BY 1",
                        "SELECT number || customer_id FROM ticket ORDER BY 1",
                        "SELECT id || ' ' || customer_id FROM credit_hold ORDER BY 1",
                        "SELECT number FROM customer_former_number ORDER BY 1")
                .flatMap(sql -> given.database().texts(sql).stream())
                .toList();
    }
}
