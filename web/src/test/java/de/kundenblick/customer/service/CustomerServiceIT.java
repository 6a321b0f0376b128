package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.Address;
import de.kundenblick.customer.AddressKind;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.NumberTakenException;
import de.kundenblick.customer.Validity;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsContact;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.TicketSelection;
import de.kundenblick.ticket.service.TicketService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CustomerServiceIT {
    private static final SalesAssignment NO_SALES = new SalesAssignment(null, null);
    private static final Slice FIRST_TEN = new Slice(0, 10);

    @Inject
    CustomerService service;

    @Inject
    CustomerSearchService search;

    @Inject
    TicketService tickets;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

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
        long id = given.customer("K-7").at("Alt 1", "1", "Bonn").id();
        given.contact("anna").at("K-7").named("Anna", "Muster");
        long seller = given.employee("colleague").id();

        asAgent.run(() -> service.change(id, 1, details("K-7", "Neuer Name"), new SalesAssignment(seller, "anna")));

        var changed = asAgent.call(() -> service.find("K-7")).orElseThrow();
        assertThat(changed.name()).isEqualTo("Neuer Name");
        assertThat(changed.salespersonName()).isEqualTo("Jonas Roth");
        assertThat(changed.salesContactName()).isEqualTo("Anna Muster");
        assertThat(changed.addresses()).extracting("city").containsExactly("Leipzig");
    }

    @Test
    void refusesAChangeOfARecordThatHasChangedMeanwhile() throws Exception {
        long id = given.customer("K-7").id();
        asAgent.run(() -> service.change(id, 1, details("K-7", "Erste"), NO_SALES));

        assertThatThrownBy(() -> asAgent.run(() -> service.change(id, 1, details("K-7", "Zweite"), NO_SALES)))
                .isInstanceOf(RecordChangedException.class);
        assertThat(asAgent.call(() -> service.find("K-7")).orElseThrow().name()).isEqualTo("Erste");
    }

    @Test
    void refusesToChangeWhomNobodyKnows() {
        assertThatThrownBy(() -> asAgent.run(() -> service.change(4711, 1, details("K-7", "X"), NO_SALES)))
                .isInstanceOf(CustomerNotFoundException.class);
    }

    @Test
    @Tag("D-52")
    void ticketsAndContactsFollowARenamedCustomer() throws Exception {
        long id = given.customer("K-7").named("Nordlicht").id();
        given.contact("anna").at("K-7").named("Anna", "Muster");
        given.ticket("T-1").of("K-7").by("anna");

        asAgent.run(() -> service.change(id, 1, details("NL-1", "Nordlicht"), NO_SALES));

        var rows = asAgent.call(() -> tickets.list(new TicketFilter(TicketSelection.ALL, id, null), FIRST_TEN));
        assertThat(rows).extracting(TicketRow::customerNumber).containsExactly("NL-1");
        assertThat(asAgent.call(() -> search.contacts("nl-1", FIRST_TEN))).hasSize(1);
        assertThat(asAgent.call(() -> search.contacts("k-7", FIRST_TEN))).isEmpty();
        assertThat(asAgent.call(() -> search.customers("nl-1", FIRST_TEN)))
                .extracting(CustomerHit::number)
                .containsExactly("NL-1");
    }

    @Test
    void aRefusedRenamingChangesNothing() throws Exception {
        given.customer("K-8");
        long id = given.customer("K-7").named("Nordlicht").id();

        assertThatThrownBy(() -> asAgent.run(() -> service.change(id, 1, details("K-8", "Anders"), NO_SALES)))
                .isInstanceOf(NumberTakenException.class);

        assertThat(asAgent.call(() -> service.find("K-7")).orElseThrow().name()).isEqualTo("Nordlicht");
    }

    @Test
    void holdsAndReleasesCredit() throws Exception {
        long id = given.customer("K-7").id();

        asAdmin.run(() -> service.holdCredit(id));
        assertThat(asAgent.call(() -> service.find("K-7")).orElseThrow().creditHold())
                .isTrue();

        asAdmin.run(() -> service.releaseCredit(id));
        assertThat(asAgent.call(() -> service.find("K-7")).orElseThrow().creditHold())
                .isFalse();
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
    void letsOnlyThosePermittedReadEditAndHold() {
        long id = given.customer("K-7").id();

        assertThatThrownBy(() -> asContact.run(() -> service.find("K-7"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAnalyst.run(() -> service.create(details(null, "X"), NO_SALES)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.holdCredit(id))).isInstanceOf(EJBAccessException.class);
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
