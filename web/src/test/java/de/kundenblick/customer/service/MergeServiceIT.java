package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.service.LoginService;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.customer.MergeOrder;
import de.kundenblick.customer.MergeRefusedException;
import de.kundenblick.customer.MergeRow;
import de.kundenblick.customer.RecordGoneException;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.conflict.Edit;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ArquillianTest
class MergeServiceIT {
    private static final Slice FIRST_TEN = new Slice(0, 10);

    @Inject
    MergeService service;

    @Inject
    MergeRowsRepository rows;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    CustomerSearchService search;

    @Inject
    LoginService logins;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    /** A table that points to customers or contacts and cannot be moved by the rule has to be named in MergeChild. */
    @ParameterizedTest
    @EnumSource(RecordKind.class)
    @Tag("F-23")
    void everyForeignKeyIsMovedByTheRuleOrNamed(RecordKind kind) {
        var children = rows.children(kind);

        assertThat(children)
                .extracting(MergeChild::name)
                .contains(kind == RecordKind.CUSTOMER ? "ticket.customer_id" : "ticket.contact_id");
        assertThat(children).allSatisfy(child -> assertThat(child.handling()).isNotNull());
    }

    @Test
    @Tag("F-23")
    void aTableThatNobodyHasThoughtOfMovesAsWell() throws Exception {
        long survivor = given.customer("K-7").id();
        long loser = given.customer("K-8").id();
        given.database().update("CREATE TABLE later (id bigint PRIMARY KEY, owner bigint REFERENCES customer)");
        try {
            given.database().update("INSERT INTO later VALUES (1, ?), (2, ?)", loser, survivor);

            merge(survivor, Map.of(), loser);
            assertThat(owners()).containsExactly(survivor, survivor);

            asAdmin.run(() -> service.undo(latest().id()));
            assertThat(owners()).containsExactly(loser, survivor);
        } finally {
            given.database().update("DROP TABLE later");
        }
    }

    private List<Long> owners() {
        return given.database().texts("SELECT owner FROM later ORDER BY id").stream()
                .map(Long::valueOf)
                .toList();
    }

    @Test
    @Tag("F-23")
    void everythingOfTheLoserHangsOnTheSurvivor() throws Exception {
        long survivor = two();
        long loser = given.customer("K-8").id();

        String key = merge(survivor, Map.of("name", loser, "phone", loser), loser);

        assertThat(key).isEqualTo("K-7");
        var merged = asAgent.call(() -> customers.find("K-8")).orElseThrow();
        assertThat(merged.number()).isEqualTo("K-7");
        assertThat(merged.name()).isEqualTo("Nordlicht Energie GmbH");
        assertThat(merged.phone()).isEqualTo("+4956112345");
        assertThat(merged.email()).isEqualTo("info@nordlicht.example");
        assertThat(merged.creditHold()).isTrue();
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE customer_id = ?", survivor))
                .isEqualTo(3);
        assertThat(given.database().texts("SELECT login FROM contact WHERE main_customer_id = ? ORDER BY 1", survivor))
                .containsExactly("anna", "otto");
        assertThat(given.database().texts("SELECT search_text FROM contact WHERE login = 'otto'"))
                .first()
                .asString()
                .contains(" k-7 ")
                .doesNotContain("k-8");
        assertThat(asAgent.call(() -> search.customers("k-8", FIRST_TEN)))
                .extracting(CustomerHit::number)
                .containsExactly("K-7");
        assertThat(given.database().count("SELECT count(*) FROM customer WHERE number <> 'K-1'"))
                .isOne();
    }

    @Test
    @Tag("F-23")
    void anUndoneMergeGivesEverythingBack() throws Exception {
        long survivor = two();
        long loser = given.customer("K-8").id();
        var before = snapshot();
        merge(survivor, Map.of("name", loser, "number", loser, "address.MAIN.city", loser), loser);
        assertThat(latest().isUndoable()).isTrue();

        var report = asAdmin.call(() -> service.undo(latest().id()));

        assertThat(report.missing()).isEmpty();
        assertThat(report.keptFields()).isEmpty();
        assertThat(report.renamed()).isFalse();
        assertThat(snapshot()).isEqualTo(before);
        assertThat(asAgent.call(() -> search.customers("k-8", FIRST_TEN)))
                .extracting(CustomerHit::number)
                .containsExactly("K-8");
        assertThat(latest().undoneBy()).isEqualTo("Ada Min");
        assertThatThrownBy(() -> asAdmin.run(() -> service.undo(latest().id())))
                .isInstanceOf(MergeRefusedException.class);
    }

    @Test
    @Tag("F-23")
    void anUndoRestoresWhatItCanAndSaysWhatItCannot() throws Exception {
        long survivor = two();
        long loser = given.customer("K-8").id();
        merge(survivor, Map.of("name", loser, "phone", loser), loser);
        change("K-7", "name", "Nordlicht AG");
        given.database().update("DELETE FROM ticket WHERE number = 'T-2'");
        given.customer("K-9");
        given.database().update("DELETE FROM customer_former_number");
        given.database().update("UPDATE customer SET number = 'K-8' WHERE number = 'K-9'");

        var report = asAdmin.call(() -> service.undo(latest().id()));

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
        long survivor = two();
        long loser = given.customer("K-8").id();
        long third = given.customer("K-9").id();
        merge(survivor, Map.of(), loser);
        var first = latest();
        merge(third, Map.of(), survivor);

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
    void ofTwoWhoMergeTheSameOneWinsAndTheOtherIsTold() throws Exception {
        long survivor = two();
        long loser = given.customer("K-8").id();
        var sides = asAdmin.call(() -> service.compare(RecordKind.CUSTOMER, List.of(survivor, loser)));
        var versions =
                Map.of(survivor, sides.get(0).version(), loser, sides.get(1).version());
        Callable<String> one = () -> attempt(new MergeOrder(RecordKind.CUSTOMER, survivor, versions, Map.of()));
        Callable<String> other = () -> attempt(new MergeOrder(RecordKind.CUSTOMER, loser, versions, Map.of()));
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = threads.invokeAll(List.of(one, other)).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();

            assertThat(outcomes).containsOnlyOnce("refused").hasSize(2);
        } finally {
            threads.shutdown();
        }
        assertThat(given.database().count("SELECT count(*) FROM customer WHERE number <> 'K-1'"))
                .isOne();
        assertThat(given.database().count("SELECT count(*) FROM record_merge")).isOne();
    }

    private String attempt(MergeOrder order) throws Exception {
        try {
            return asAdmin.call(() -> service.merge(order));
        } catch (MergeRefusedException refused) {
            return "refused";
        }
    }

    @Test
    void whatWasChangedAfterItWasShownIsNotMerged() throws Exception {
        long survivor = two();
        long loser = given.customer("K-8").id();
        var order = new MergeOrder(RecordKind.CUSTOMER, survivor, Map.of(survivor, 1, loser, 1), Map.of());
        change("K-8", "comment", "Neu");

        assertThatThrownBy(() -> asAdmin.run(() -> service.merge(order))).isInstanceOf(MergeRefusedException.class);
        assertThat(given.database().count("SELECT count(*) FROM customer WHERE number <> 'K-1'"))
                .isEqualTo(2);
    }

    @Test
    void aFormOverAMergedCustomerIsToldWhereItWent() throws Exception {
        long survivor = two();
        long loser = given.customer("K-8").id();
        var shown = asAgent.call(() -> customers.find("K-8")).orElseThrow();
        merge(survivor, Map.of(), loser);

        var late = new Edit(loser, shown.version(), CustomerFields.of(shown), CustomerFields.of(shown));
        assertThatThrownBy(() -> asAgent.run(() -> customers.change(late)))
                .isInstanceOf(RecordGoneException.class)
                .extracting("key")
                .isEqualTo("customer.refusal.mergedAway");
    }

    @Test
    @Tag("F-23")
    void contactsMergeWithTheirTicketsCustomersAndWaysIntoThePortal() throws Exception {
        long survivor = given.contact("anna").at("K-7").named("Anna", "Muster").id();
        long loser = given.contact("amuster")
                .at("K-8")
                .named("Anna", "Muster")
                .email("anna@example.org")
                .signsInAs("anna@example.org")
                .id();
        given.ticket("T-1").of("K-8").by("amuster");
        given.database().update("UPDATE customer SET sales_contact_id = ? WHERE number = 'K-8'", loser);

        merge(RecordKind.CONTACT, survivor, Map.of("email", loser), loser);

        var merged = asAgent.call(() -> contacts.find("amuster")).orElseThrow();
        assertThat(merged.details().login()).isEqualTo("anna");
        assertThat(merged.details().email()).isEqualTo("anna@example.org");
        assertThat(merged.customers()).extracting("number").containsExactly("K-7", "K-8");
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE contact_id = ?", survivor))
                .isOne();
        assertThat(given.database().count("SELECT count(*) FROM customer WHERE sales_contact_id = ?", survivor))
                .isOne();
        assertThat(logins.refresh(Site.PORTAL, "anna@example.org")).isPresent();

        var report = asAdmin.call(() -> service.undo(latest().id()));

        assertThat(report.missing()).isEmpty();
        assertThat(asAgent.call(() -> contacts.find("anna")).orElseThrow().customers())
                .extracting("number")
                .containsExactly("K-7");
        var restored = asAgent.call(() -> contacts.find("amuster")).orElseThrow();
        assertThat(restored.details().email()).isEqualTo("anna@example.org");
        assertThat(restored.customers()).extracting("number").containsExactly("K-8");
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE contact_id = ?", loser))
                .isOne();
        assertThat(logins.refresh(Site.PORTAL, "anna@example.org")).isPresent();
    }

    @Test
    void ofTwoWaysIntoThePortalTheSurvivorsStaysOpen() throws Exception {
        long survivor = given.contact("anna").signsInAs("anna@example.org").id();
        long loser = given.contact("amuster").signsInAs("muster@example.org").id();

        merge(RecordKind.CONTACT, survivor, Map.of(), loser);
        assertThat(logins.refresh(Site.PORTAL, "anna@example.org")).isPresent();
        assertThat(logins.refresh(Site.PORTAL, "muster@example.org")).isEmpty();

        asAdmin.run(() -> service.undo(latest().id()));
        assertThat(logins.refresh(Site.PORTAL, "muster@example.org")).isPresent();
    }

    @Test
    void whatIsFinalKeepsNothingToUndo() throws Exception {
        long survivor = two();
        merge(survivor, Map.of(), given.customer("K-8").id());

        asAdmin.run(() -> service.purge(latest().id()));

        assertThat(given.database().count("SELECT count(*) FROM record_merge_row"))
                .isZero();
        assertThat(given.database().count("SELECT count(*) FROM record_merge WHERE loser IS NULL AND before IS NULL"))
                .isOne();
        assertThatThrownBy(() -> asAdmin.run(() -> service.undo(latest().id())))
                .isInstanceOf(MergeRefusedException.class);
        assertThat(asAgent.call(() -> customers.find("K-8")).orElseThrow().number())
                .isEqualTo("K-7");
    }

    @Test
    void severalBecomeOneAndEachCanComeBack() throws Exception {
        long survivor = two();
        long loser = given.customer("K-8").id();
        long third = given.customer("K-9").email("dritte@example.org").id();

        merge(survivor, Map.of("email", third), loser, third);

        assertThat(asAgent.call(() -> customers.find("K-9")).orElseThrow().email())
                .isEqualTo("dritte@example.org");
        var merges = asAdmin.call(() -> service.list(FIRST_TEN));
        assertThat(merges).extracting(MergeRow::loserKey).containsExactlyInAnyOrder("K-8", "K-9");
        for (MergeRow each : merges) {
            asAdmin.run(() -> service.undo(each.id()));
        }
        assertThat(
                        given.database()
                                .texts(
                                        "SELECT number || ' ' || coalesce(email, '') FROM customer WHERE number <> 'K-1' ORDER BY 1"))
                .containsExactly("K-7 info@nordlicht.example", "K-8 ", "K-9 dritte@example.org");
    }

    @Test
    void letsOnlyThosePermittedMerge() {
        long id = given.customer("K-7").id();

        assertThatThrownBy(() -> asAgent.run(() -> service.compare(RecordKind.CUSTOMER, List.of(id))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.undo(1))).isInstanceOf(EJBAccessException.class);
    }

    /** K-7 with a person and a ticket, K-8 with a person, two tickets and a hold; the id of K-7. */
    private long two() {
        long id = given.customer("K-7")
                .named("Nordlicht")
                .email("info@nordlicht.example")
                .at("Markt 1", "34117", "Kassel")
                .id();
        given.customer("K-8")
                .named("Nordlicht Energie GmbH")
                .phone("+4956112345")
                .at("Ring 9", "34119", "Kassel-West")
                .onCreditHold();
        given.contact("anna").at("K-7").named("Anna", "Muster");
        given.contact("otto").at("K-8").named("Otto", "Muster");
        given.ticket("T-1").of("K-8").by("otto");
        given.ticket("T-2").of("K-8").by("otto");
        given.ticket("T-3").of("K-7").by("anna");
        return id;
    }

    private void change(String number, String field, String value) throws Exception {
        var shown = asAgent.call(() -> customers.find(number)).orElseThrow();
        var fields = CustomerFields.of(shown);
        asAgent.run(() -> customers.change(new Edit(shown.id(), shown.version(), fields, fields.with(field, value))));
    }

    private String merge(long survivor, Map<String, Long> choices, long... losers) throws Exception {
        return merge(RecordKind.CUSTOMER, survivor, choices, losers);
    }

    private String merge(RecordKind kind, long survivor, Map<String, Long> choices, long... losers) throws Exception {
        var ids = Stream.concat(
                        Stream.of(survivor), java.util.Arrays.stream(losers).boxed())
                .toList();
        var sides = asAdmin.call(() -> service.compare(kind, ids));
        var versions = sides.stream().collect(Collectors.toMap(side -> side.id(), side -> side.version()));
        return asAdmin.call(() -> service.merge(new MergeOrder(kind, survivor, versions, choices)));
    }

    private MergeRow latest() throws Exception {
        return asAdmin.call(() -> service.list(FIRST_TEN)).get(0);
    }

    /** Everything that a merge touches, as text. */
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
