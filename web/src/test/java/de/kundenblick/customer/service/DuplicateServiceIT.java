package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.Address;
import de.kundenblick.customer.AddressKind;
import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.Duplicate;
import de.kundenblick.customer.DuplicateHint;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.customer.Validity;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.Slice;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DuplicateServiceIT {
    private static final Slice FIRST_TEN = new Slice(0, 10);

    @Inject
    DuplicateService service;

    @Inject
    DuplicateSearch search;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

    @Test
    void hintsAtNamesWhateverLegalFormSpellingAndOrder() throws Exception {
        given.customer("K-1").named("Müller & Söhne GmbH & Co. KG");
        given.customer("K-2").named("Hansen e.K.");

        assertThat(hints("Mueller und Söhne AG", null, null, null)).containsExactly("K-1 [name]");
        assertThat(hints("Hannsen", null, null, null)).containsExactly("K-2 [name]");
        assertThat(hints("Ganz andere Firma", null, null, null)).isEmpty();
    }

    @Test
    void hintsAtWhatIsTheSameUnderAnotherName() throws Exception {
        given.customer("K-1").named("Alt").email("info@alt.example").phone("+4956112345");
        given.customer("K-2")
                .named("Neu")
                .website("https://www.alt.example/start")
                .at("Hauptstraße 1", "34117", "Kassel");

        assertThat(hints("Xyz", "INFO@alt.example", null, null)).containsExactly("K-1 [email]");
        assertThat(hints("Xyz", null, "+4956112345", null)).containsExactly("K-1 [phone]");
        assertThat(hints("Xyz", null, null, "http://alt.example")).containsExactly("K-2 [website, address]");
    }

    @Test
    void hintsAtContacts() throws Exception {
        given.contact("anna").named("Anna", "Müller").email("anna@example.org").phone("+4917112345678");

        var typed = new ContactDetails(
                "x",
                null,
                "Müller",
                "Anna",
                null,
                null,
                null,
                "+4917112345678",
                null,
                null,
                null,
                null,
                null,
                null,
                Validity.VALID);
        var found = asAgent.call(() -> service.like(typed));

        assertThat(found).extracting(DuplicateHint::key).containsExactly("anna");
        assertThat(found.get(0).reasons()).containsExactly("name", "phone");
    }

    @Test
    void findsPairsWithWhatTheyShareTheLikeliestFirst() throws Exception {
        given.customer("K-1").named("Hafen GmbH").email("info@hafen.example");
        given.customer("K-2").named("Hafen AG").email("INFO@hafen.example");
        given.customer("K-3").named("Kranich").phone("+4956112345");
        given.customer("K-4").named("Storch").phone("+4956112345");
        given.customer("K-5").named("Kranichfeld Energie").at("Ring 1", "10115", "Berlin");
        given.customer("K-6").named("Kranichfeld Energien").at("Weg 2", "10115", "Berlin");

        search.run();

        var pairs = asAdmin.call(() -> service.list(RecordKind.CUSTOMER, null, null, FIRST_TEN));
        assertThat(pairs)
                .extracting(pair -> pair.first().key() + ' ' + pair.second().key() + ' ' + pair.reasons())
                .containsExactlyInAnyOrder("K-1 K-2 [email, name]", "K-3 K-4 [phone]", "K-5 K-6 [similar]");
        assertThat(pairs.get(0).score()).isEqualTo(100);
        assertThat(asAdmin.call(() -> service.count(RecordKind.CUSTOMER, "phone", null)))
                .isOne();
        assertThat(asAdmin.call(() -> service.list(RecordKind.CUSTOMER, null, "storch", FIRST_TEN)))
                .hasSize(1);
        assertThat(asAdmin.call(() -> service.list(RecordKind.CUSTOMER, null, "100%", FIRST_TEN)))
                .isEmpty();
    }

    @Test
    void whatTooManyShareSaysNothing() throws Exception {
        for (int i = 0; i < 13; i++) {
            given.customer("K-" + i)
                    .named("Firma " + (char) ('A' + i) + i * 7919)
                    .phone("+49561123450");
        }

        search.run();

        assertThat(asAdmin.call(() -> service.list(RecordKind.CUSTOMER, "phone", null, FIRST_TEN)))
                .isEmpty();
    }

    @Test
    void aDismissedPairStaysAway() throws Exception {
        given.customer("K-1").named("Hafen GmbH");
        given.customer("K-2").named("Hafen AG");
        search.run();
        var pair = asAdmin.call(() -> service.list(RecordKind.CUSTOMER, null, null, FIRST_TEN))
                .get(0);

        asAdmin.run(() -> service.dismiss(
                RecordKind.CUSTOMER, pair.first().id(), pair.second().id()));
        search.run();

        assertThat(asAdmin.call(() -> service.count(RecordKind.CUSTOMER, null, null)))
                .isZero();
    }

    @Test
    void aPairThatIsNoneAnyMoreGoesWithTheNextSearch() throws Exception {
        given.customer("K-1").named("Hafen GmbH");
        given.customer("K-2").named("Hafen AG");
        search.run();
        given.customer("K-2").named("Ganz anders");

        search.run();

        assertThat(asAdmin.call(() -> service.count(RecordKind.CUSTOMER, null, null)))
                .isZero();
    }

    @Test
    void findsContactsOfTheSameNameAtTheSameCustomer() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Müller");
        given.contact("am").at("K-1").named("Anna", "Mueller");
        given.contact("anna2").at("K-2").named("Anna", "Müller");

        search.run();

        assertThat(asAdmin.call(() -> service.list(RecordKind.CONTACT, null, null, FIRST_TEN)))
                .extracting(Duplicate::reasons)
                .containsExactly(List.of("customer", "name"));
    }

    @Test
    void letsOnlyThosePermittedListAndDismiss() {
        assertThatThrownBy(() -> asAgent.run(() -> service.list(RecordKind.CUSTOMER, null, null, FIRST_TEN)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.dismiss(RecordKind.CUSTOMER, 1, 2)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> hints(String name, String email, String phone, String website) throws Exception {
        var typed = new CustomerDetails(
                null,
                CustomerKind.ORGANISATION,
                name,
                CustomerStatus.ACTIVE,
                Validity.VALID,
                email,
                phone,
                null,
                null,
                website,
                null,
                List.of(new Address(
                        AddressKind.MAIN,
                        website == null ? null : "Hauptstr. 1",
                        website == null ? null : "34117",
                        null,
                        null)));
        return asAgent.call(() -> service.like(typed)).stream()
                .map(hint -> hint.key() + ' ' + hint.reasons())
                .toList();
    }
}
