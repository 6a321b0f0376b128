package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.customer.ContactHit;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsContact;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.search.MatchReason;
import de.kundenblick.shared.search.MatchReason.Kind;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CustomerSearchServiceIT {
    private static final Slice FIRST_TWENTY = new Slice(0, 20);

    @Inject
    CustomerSearchService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsContact asContact;

    @Test
    @Tag("D-04")
    void starsSayWhereAWordEndsAndTwoOfThemListAll() throws Exception {
        given.customer("K-1").named("Müller & Söhne GmbH");
        given.customer("K-2").named("Gmbhof Obermüller");
        for (int i = 3; i <= 43; i++) {
            given.customer("K-" + i).named("Kunde %02d".formatted(i));
        }

        assertThat(customers("mül*")).containsExactly("K-1");
        assertThat(customers("*gmbh")).containsExactly("K-1");
        assertThat(customers("mül")).containsExactlyInAnyOrder("K-1", "K-2");
        assertThat(customers("**")).hasSize(20);
        assertThat(asAgent.call(() -> service.customers("**", new Slice(40, 20))))
                .hasSize(3);
        assertThat(asAgent.call(() -> service.countCustomers("**"))).isEqualTo(43);
    }

    @Test
    @Tag("D-05")
    void looksIntoEveryFieldOfACustomer() throws Exception {
        given.customer("NL-482")
                .named("Nordlicht Energie")
                .email("info@strom.example")
                .phone("+4938112345")
                .at("Am Hafen 3", "18055", "Rostock");
        given.customer("K-2").named("Andere");

        for (String typed : List.of("nl-482", "NORDLICHT", "strom.example", "0381 12345", "rostock")) {
            assertThat(customers(typed)).as(typed).containsExactly("NL-482");
        }
    }

    @Test
    @Tag("D-05")
    void looksIntoEveryFieldOfAContact() throws Exception {
        given.contact("a.muster")
                .at("NL-482")
                .named("Anna", "Mustermann")
                .email("anna@strom.example")
                .phone("+4938112345")
                .city("Rostock");
        given.contact("otto").at("K-2").named("Otto", "Normal");

        for (String typed : List.of(
                "a.muster",
                "anna",
                "MUSTERMANN",
                "anna mustermann",
                "nl-482",
                "strom.example",
                "0381/12345",
                "rostock")) {
            assertThat(contacts(typed)).as(typed).containsExactly("a.muster");
        }
    }

    @Test
    @Tag("D-06")
    void operatorsCombineAndNothingThatIsTypedFails() throws Exception {
        given.customer("K-1").named("Acme Werke");
        given.customer("K-2").named("Acme Test");
        given.customer("K-3").named("Zeta");

        assertThat(customers("(acme&&!test)")).containsExactly("K-1");
        assertThat(customers("acme+test")).containsExactly("K-2");
        assertThat(customers("werke||zeta")).containsExactlyInAnyOrder("K-1", "K-3");
        for (String typed :
                List.of("((", "!!", "&&||", "a' OR 1=1 --", "\"", "\\", "%%", "__", "*!*", "ac(me", "\u0000ab")) {
            assertThat(customers(typed)).as(typed).isNotNull();
            assertThat(contacts(typed)).as(typed).isNotNull();
        }
    }

    @Test
    @Tag("D-07")
    void leavesOutInvalidOnesAndKnowsBareNumbers() throws Exception {
        given.customer("K-1").named("Nordlicht alt").invalid();
        given.contact("weg").at("K-1").named("Nord", "Licht").invalid();
        given.customer("NORD-99").unknown();
        given.contact("anna").at("NORD-99");
        given.contact("otto").at("NORD-99");

        assertThat(customers("nord")).containsExactly("NORD-99");
        assertThat(contacts("licht")).isEmpty();
    }

    @Test
    void takesSpecialCharactersAsTheyAre() throws Exception {
        given.customer("K-1").named("My Company (East branch)");
        given.customer("K-2").named("Müller & Söhne");
        given.customer("K-3").named("100%");
        given.customer("K-4").named("1000 Dinge");
        given.customer("K-5").named("Under_score \"quoted\" O'Neil");

        assertThat(customers("My Company (East branch)")).containsExactly("K-1");
        assertThat(customers("Müller & Söhne")).containsExactly("K-2");
        assertThat(customers("100%")).containsExactly("K-3");
        assertThat(customers("r_s")).containsExactly("K-5");
        assertThat(customers("o'neil")).containsExactly("K-5");
    }

    @Test
    @Tag("V-10")
    void forgivesUmlautsAccentsPhoneFormatsAndOneTypoAndSaysWhy() throws Exception {
        given.customer("K-1").named("Müller Straßenbau").phone("+491712345678");
        given.customer("K-2").named("Café Renée");

        assertThat(reasons("Müller")).containsExactly(new MatchReason("name", Kind.EXACT));
        assertThat(reasons("Mueller")).containsExactly(new MatchReason("name", Kind.SPELLING));
        assertThat(reasons("strassenbau")).containsExactly(new MatchReason("name", Kind.SPELLING));
        assertThat(reasons("renee")).containsExactly(new MatchReason("name", Kind.SPELLING));
        assertThat(reasons("0171/234")).containsExactly(new MatchReason("phone", Kind.PHONE));
        assertThat(reasons("Mülelr")).containsExactly(new MatchReason("name", Kind.TYPO));
        assertThat(asAgent.call(() -> service.countCustomers("Mülelr"))).isEqualTo(1);
        assertThat(reasons("Maiermann")).isEmpty();
    }

    @Test
    void forgivesATypoInAContactsName() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Mustermann");

        assertThat(contacts("Mustremann")).containsExactly("anna");
        assertThat(asAgent.call(() -> service.countContacts("Mustremann"))).isEqualTo(1);
        assertThat(asAgent.call(() -> service.countContacts("**"))).isEqualTo(1);
    }

    @Test
    void putsWhatFitsBestFirst() throws Exception {
        given.customer("K-1").named("Alte Nordwerke");
        given.customer("K-2").named("Zum Nord Hafen");
        given.customer("NORD").named("Zuletzt");

        assertThat(customers("nord")).containsExactly("NORD", "K-2", "K-1");
    }

    @Test
    void findsNothingForOneCharacter() throws Exception {
        given.customer("K-1").named("X");

        assertThat(customers("x")).isEmpty();
        assertThat(customers("*")).isEmpty();
        assertThat(asAgent.call(() -> service.countCustomers("x"))).isZero();
    }

    @Test
    void turnsContactsAway() {
        assertThatThrownBy(() -> asContact.run(() -> service.customers("**", FIRST_TWENTY)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> customers(String typed) throws Exception {
        return asAgent.call(() -> service.customers(typed, FIRST_TWENTY)).stream()
                .map(CustomerHit::number)
                .toList();
    }

    private List<String> contacts(String typed) throws Exception {
        return asAgent.call(() -> service.contacts(typed, FIRST_TWENTY)).stream()
                .map(ContactHit::login)
                .toList();
    }

    private List<MatchReason> reasons(String typed) throws Exception {
        return asAgent.call(() -> service.customers(typed, FIRST_TWENTY)).stream()
                .map(CustomerHit::reason)
                .toList();
    }
}
