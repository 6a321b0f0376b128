package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.Address;
import de.kundenblick.customer.AddressKind;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.NumberTakenException;
import de.kundenblick.customer.RecordGoneException;
import de.kundenblick.customer.Validity;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsContact;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.FieldDiff;
import de.kundenblick.shared.conflict.Outcome;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CustomerServiceIT {
    private static final SalesAssignment NO_SALES = new SalesAssignment(null, null);

    @Inject
    CustomerService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsContact asContact;

    @Test
    void findsACustomerWithAllThatItsPageShows() throws Exception {
        given.customer("K-7")
                .named("Müller & Söhne")
                .at("Hauptstraße 1", "10115", "Berlin")
                .soldBy("agent");
        given.customer("K-7").at("Lager 2", "20095", "Hamburg");

        var found = asAgent.call(() -> service.find(" k-7 ")).orElseThrow();

        assertThat(found.name()).isEqualTo("Müller & Söhne");
        assertThat(found.salespersonName()).isEqualTo("Petra Adler");
        assertThat(found.addresses()).extracting("city").containsExactly("Berlin", "Hamburg");
        assertThat(asAgent.call(() -> service.find("K-8"))).isEmpty();
    }

    @Test
    void entersACustomerUnderTheNextNumber() throws Exception {
        String first = asAgent.call(() -> service.create(details(null, "Nordlicht GmbH"), NO_SALES));
        String second = asAgent.call(() -> service.create(details(null, "Südwind AG"), NO_SALES));

        assertThat(first).matches("K-\\d+").isNotEqualTo(second);
        assertThat(asAgent.call(() -> service.find(second)).orElseThrow().name())
                .isEqualTo("Südwind AG");
    }

    @Test
    void refusesANumberThatIsTakenWhateverTheCase() {
        given.customer("Acme");

        assertThatThrownBy(() -> asAgent.run(() -> service.create(details("ACME", "Other"), NO_SALES)))
                .isInstanceOf(NumberTakenException.class);
    }

    @Test
    void changesWhatTheFormSaysAndWhoSells() throws Exception {
        given.customer("K-7").at("Alt 1", "1", "Bonn");
        given.contact("anna").at("K-7").named("Anna", "Muster");
        long seller = given.employee("colleague").id();

        asAgent.run(
                () -> service.change(edit("K-7", details("K-7", "Neuer Name"), new SalesAssignment(seller, "anna"))));

        var changed = asAgent.call(() -> service.find("K-7")).orElseThrow();
        assertThat(changed.name()).isEqualTo("Neuer Name");
        assertThat(changed.salespersonName()).isEqualTo("Jonas Roth");
        assertThat(changed.salesContactName()).isEqualTo("Anna Muster");
        assertThat(changed.addresses()).extracting("city").containsExactly("Leipzig");
    }

    @Test
    void storesNothingWhenBothChangedTheSameField() throws Exception {
        given.customer("K-7");
        var mine = edit("K-7", details("K-7", "Zweite"), NO_SALES);
        asColleague.run(() -> service.change(edit("K-7", details("K-7", "Erste"), NO_SALES)));

        var outcome = (Outcome.Conflict) asAgent.call(() -> service.change(mine));

        assertThat(outcome.fields().named(FieldDiff.Kind.COLLISION)).containsExactly("name");
        assertThat(outcome.theirs().by()).isEqualTo("Jonas Roth");
        assertThat(asAgent.call(() -> service.find("K-7")).orElseThrow().name()).isEqualTo("Erste");
    }

    @Test
    void mergesChangesOfDifferentFieldsDownToPartsOfAnAddress() throws Exception {
        given.customer("K-7").named("Nordlicht").at("Markt 1", "04109", "Leipzig");
        var before = asAgent.call(() -> service.find("K-7")).orElseThrow();
        var fields = CustomerFields.of(before);
        var mine = new Edit(before.id(), before.version(), fields, fields.with("address.MAIN.street", "Ring 9"));
        var theirs = fields.with("address.MAIN.city", "Halle").with("number", "NL-1");
        asColleague.run(() -> service.change(new Edit(before.id(), before.version(), fields, theirs)));

        var outcome = (Outcome.Saved) asAgent.call(() -> service.change(mine));

        assertThat(outcome.merged().named(FieldDiff.Kind.MINE)).containsExactly("address.MAIN.street");
        assertThat(outcome.merged().named(FieldDiff.Kind.THEIRS)).containsExactly("number", "address.MAIN.city");
        var stored = asAgent.call(() -> service.find("NL-1")).orElseThrow();
        assertThat(stored.addresses().get(0).street()).isEqualTo("Ring 9");
        assertThat(stored.addresses().get(0).city()).isEqualTo("Halle");
    }

    @Test
    void refusesToChangeWhatIsGone() {
        given.customer("K-7");
        var mine = edit("K-7", details("K-7", "X"), NO_SALES);
        given.database().update("DELETE FROM customer");

        assertThatThrownBy(() -> asAgent.run(() -> service.change(mine))).isInstanceOf(RecordGoneException.class);
    }

    @Test
    void aWriterWhoDoesNotSayWhoLeavesNobodysName() throws Exception {
        given.customer("K-7");
        var mine = edit("K-7", details("K-7", "Zweite"), NO_SALES);
        asColleague.run(() -> service.change(edit("K-7", details("K-7", "Erste"), NO_SALES)));
        given.database().update("UPDATE customer SET name = 'Dritte', version = version + 1");

        var outcome = (Outcome.Conflict) asAgent.call(() -> service.change(mine));

        assertThat(outcome.theirs().by()).isNull();
        assertThat(outcome.theirs().at()).isNotNull();
    }

    @Test
    void aFormerNumberGoesToWhoeverTakesIt() throws Exception {
        given.customer("K-7").named("Nordlicht");
        renumber("K-7", "NL-1");

        asAgent.run(() -> service.create(details("K-7", "Südwind"), NO_SALES));
        renumber("K-7", "SW-1");

        assertThat(asAgent.call(() -> service.find("K-7")).orElseThrow().name()).isEqualTo("Südwind");
        renumber("NL-1", "K-7");
        renumber("K-7", "NL-1");
        assertThat(asAgent.call(() -> service.find("K-7")).orElseThrow().name()).isEqualTo("Nordlicht");
        assertThat(given.database().count("SELECT count(*) FROM customer_former_number"))
                .isOne();
    }

    @Test
    void aRefusedRenamingChangesNothing() throws Exception {
        given.customer("K-8");
        given.customer("K-7").named("Nordlicht");

        assertThatThrownBy(() -> asAgent.run(() -> service.change(edit("K-7", details("K-8", "Anders"), NO_SALES))))
                .isInstanceOf(NumberTakenException.class);

        assertThat(asAgent.call(() -> service.find("K-7")).orElseThrow().name()).isEqualTo("Nordlicht");
    }

    @Test
    void namesEnabledEmployeesAsSalespeople() throws Exception {
        given.employee("gone").named("Weg Gegangen").disabled();

        var people = asAgent.call(() -> service.salespeople());

        assertThat(people)
                .extracting("name")
                .containsExactly("Ada Min", "Anna Lyse", "Jonas Roth", "Konrad Figur", "Petra Adler");
    }

    @Test
    void letsOnlyThosePermittedReadAndEdit() {
        given.customer("K-7");

        assertThatThrownBy(() -> asContact.run(() -> service.find("K-7"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAnalyst.run(() -> service.create(details(null, "X"), NO_SALES)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void renumber(String from, String to) throws Exception {
        var fields = CustomerFields.of(asAgent.call(() -> service.find(from)).orElseThrow());
        var customer = asAgent.call(() -> service.find(from)).orElseThrow();
        asAgent.run(
                () -> service.change(new Edit(customer.id(), customer.version(), fields, fields.with("number", to))));
    }

    /** A form that was opened now. */
    private Edit edit(String number, CustomerDetails details, SalesAssignment sales) {
        try {
            var customer = asAgent.call(() -> service.find(number)).orElseThrow();
            return new Edit(
                    customer.id(), customer.version(), CustomerFields.of(customer), CustomerFields.of(details, sales));
        } catch (Exception notFound) {
            throw new IllegalStateException(notFound);
        }
    }

    private static CustomerDetails details(String number, String name) {
        return new CustomerDetails(
                number,
                CustomerKind.ORGANISATION,
                name,
                CustomerStatus.ACTIVE,
                Validity.VALID,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Address(AddressKind.MAIN, "Markt 1", "04109", "Leipzig", null)));
    }
}
