package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.service.LoginService;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.customer.MergeOrder;
import de.kundenblick.customer.MergeRefusedException;
import de.kundenblick.customer.RecordGoneException;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AtOnce;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.conflict.Edit;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ArquillianTest
class MergeServiceIT {
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

    @Inject
    Merges merges;

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

            merges.merge(survivor, Map.of(), loser);
            assertThat(owners()).containsExactly(survivor, survivor);

            asAdmin.run(() -> service.undo(merges.latest().id()));
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
        long survivor = merges.two();
        long loser = given.customer("K-8").id();

        String key = merges.merge(survivor, Map.of("name", loser, "phone", loser), loser);

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
        assertThat(asAgent.call(() -> search.customers("k-8", Merges.FIRST_TEN)))
                .extracting(CustomerHit::number)
                .containsExactly("K-7");
        assertThat(given.database().count("SELECT count(*) FROM customer WHERE number <> 'K-1'"))
                .isOne();
    }

    @Test
    void ofTwoWhoMergeTheSameOneWinsAndTheOtherIsTold() throws Exception {
        long survivor = merges.two();
        long loser = given.customer("K-8").id();
        var sides = asAdmin.call(() -> service.compare(RecordKind.CUSTOMER, List.of(survivor, loser)));
        var versions =
                Map.of(survivor, sides.get(0).version(), loser, sides.get(1).version());
        Callable<String> one = () -> attempt(new MergeOrder(RecordKind.CUSTOMER, survivor, versions, Map.of()));
        Callable<String> other = () -> attempt(new MergeOrder(RecordKind.CUSTOMER, loser, versions, Map.of()));

        var outcomes = AtOnce.both(one, other);

        assertThat(outcomes).containsOnlyOnce("refused").hasSize(2);
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
        long survivor = merges.two();
        long loser = given.customer("K-8").id();
        var order = new MergeOrder(RecordKind.CUSTOMER, survivor, Map.of(survivor, 1, loser, 1), Map.of());
        merges.change("K-8", "comment", "Neu");

        assertThatThrownBy(() -> asAdmin.run(() -> service.merge(order))).isInstanceOf(MergeRefusedException.class);
        assertThat(given.database().count("SELECT count(*) FROM customer WHERE number <> 'K-1'"))
                .isEqualTo(2);
    }

    @Test
    void aFormOverAMergedCustomerIsToldWhereItWent() throws Exception {
        long survivor = merges.two();
        long loser = given.customer("K-8").id();
        var shown = asAgent.call(() -> customers.find("K-8")).orElseThrow();
        merges.merge(survivor, Map.of(), loser);

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

        merges.merge(RecordKind.CONTACT, survivor, Map.of("email", loser), loser);

        var merged = asAgent.call(() -> contacts.find("amuster")).orElseThrow();
        assertThat(merged.details().login()).isEqualTo("anna");
        assertThat(merged.details().email()).isEqualTo("anna@example.org");
        assertThat(merged.customers()).extracting("number").containsExactly("K-7", "K-8");
        assertThat(given.database().count("SELECT count(*) FROM ticket WHERE contact_id = ?", survivor))
                .isOne();
        assertThat(given.database().count("SELECT count(*) FROM customer WHERE sales_contact_id = ?", survivor))
                .isOne();
        assertThat(logins.refresh(Site.PORTAL, "anna@example.org")).isPresent();

        var report = asAdmin.call(() -> service.undo(merges.latest().id()));

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

        merges.merge(RecordKind.CONTACT, survivor, Map.of(), loser);
        assertThat(logins.refresh(Site.PORTAL, "anna@example.org")).isPresent();
        assertThat(logins.refresh(Site.PORTAL, "muster@example.org")).isEmpty();

        asAdmin.run(() -> service.undo(merges.latest().id()));
        assertThat(logins.refresh(Site.PORTAL, "muster@example.org")).isPresent();
    }

    @Test
    void letsOnlyThosePermittedMerge() {
        long id = given.customer("K-7").id();

        assertThatThrownBy(() -> asAgent.run(() -> service.compare(RecordKind.CUSTOMER, List.of(id))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.undo(1))).isInstanceOf(EJBAccessException.class);
    }
}
