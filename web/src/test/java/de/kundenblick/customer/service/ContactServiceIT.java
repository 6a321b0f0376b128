package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.service.LoginService;
import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.EmailTakenException;
import de.kundenblick.customer.LoginTakenException;
import de.kundenblick.customer.Validity;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.server.AsContact;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.FieldDiff;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ContactServiceIT {
    @Inject
    ContactService service;

    @Inject
    CustomerRuleService rules;

    @Inject
    LoginService logins;

    @Inject
    Fixtures given;

    @Inject
    AsConfigurator asConfigurator;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsContact asContact;

    @Test
    void listsACustomersContactsByNameWhateverTheCaseAndInPages() throws Exception {
        long customer = given.customer("K-7").id();
        given.contact("a").at("K-7").named("zoe", "Abel");
        given.contact("b").at("K-7").named("Änne", "Berg");
        given.contact("c").at("K-7").named("anton", "Claus");
        given.contact("d").at("K-8").named("Bernd", "Anders");

        var first = asAgent.call(() -> service.list(customer, new Slice(0, 2))).rows();
        var second = asAgent.call(() -> service.list(customer, new Slice(2, 2))).rows();

        assertThat(first).extracting(ContactRow::name).containsExactly("Änne Berg", "anton Claus");
        assertThat(second).extracting(ContactRow::name).containsExactly("zoe Abel");
        assertThat(asAgent.call(() -> service.list(customer, new Slice(0, 2))).total())
                .isEqualTo(3);
        assertThat(asAgent.call(() -> service.list(customer, new Slice(4, 2))).total())
                .isEqualTo(3);
    }

    @Test
    void listsAPersonAtEveryCustomerThePersonBelongsTo() throws Exception {
        long second = given.customer("K-8").id();
        given.contact("anna").at("K-7").alsoAt("K-8");

        assertThat(asAgent.call(() -> service.list(second, new Slice(0, 10))).rows())
                .hasSize(1);
    }

    @Test
    void findsAPersonByLoginWithTheMainCustomerFirst() throws Exception {
        given.contact("Anna").at("K-8").alsoAt("K-7").named("Anna", "Muster").email("anna@example.org");

        var found = asAgent.call(() -> service.find("ANNA")).orElseThrow();

        assertThat(found.displayName()).isEqualTo("Anna Muster");
        assertThat(found.customers()).extracting("number").containsExactly("K-8", "K-7");
        assertThat(asAgent.call(() -> service.find("otto"))).isEmpty();
    }

    @Test
    void entersAPersonAtSeveralCustomers() throws Exception {
        given.customer("K-7");
        given.customer("K-8");

        asAgent.run(() -> service.create(details("anna", "anna@example.org"), List.of("K-8", "K-7")));

        var found = asAgent.call(() -> service.find("anna")).orElseThrow();
        assertThat(found.mainCustomer().number()).isEqualTo("K-8");
        assertThat(found.customers()).hasSize(2);
    }

    @Test
    void refusesALoginAndAnAddressThatAnotherHas() {
        given.contact("anna").email("anna@example.org");

        assertThatThrownBy(() -> asAgent.run(() -> service.create(details("ANNA", "x@example.org"), List.of("K-1"))))
                .isInstanceOf(LoginTakenException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.create(details("otto", "Anna@Example.org"), List.of("K-1"))))
                .isInstanceOf(EmailTakenException.class);
    }

    @Test
    void aNumberThatNobodyEnteredBecomesACustomerOfThatNumber() throws Exception {
        asAgent.run(() -> service.create(details("otto", null), List.of("K-99")));

        assertThat(given.database().texts("SELECT kind FROM customer WHERE number = 'K-99'"))
                .containsExactly("UNKNOWN");
        assertThat(asAgent.call(() -> service.find("otto"))).isPresent();
    }

    @Test
    void namesContactsByAPartOfTheirName() throws Exception {
        long customer = given.customer("K-7").id();
        given.contact("a").at("K-7").named("Änne", "Berg");
        given.contact("b").at("K-7").named("Otto", "Berger");
        given.contact("c").at("K-7").named("100%", "Prozent");
        given.contact("d").at("K-8").named("Hans", "Berg");

        assertThat(asAgent.call(() -> service.named(customer, "BERG")))
                .extracting(ContactRow::name)
                .containsExactly("Änne Berg", "Otto Berger");
        assertThat(asAgent.call(() -> service.named(customer, "%")))
                .extracting(ContactRow::login)
                .containsExactly("c");
    }

    @Test
    void changesAPersonAndItsCustomers() throws Exception {
        given.contact("anna").at("K-7").email("anna@example.org");
        given.customer("K-8");
        var late = edit("anna", details("anna", null), List.of("K-7"));

        asAgent.run(() -> service.change(edit("anna", details("anna", "anna@example.org"), List.of("K-8"))));

        var changed = asAgent.call(() -> service.find("anna")).orElseThrow();
        assertThat(changed.displayName()).isEqualTo("Vor Nach");
        assertThat(changed.customers()).extracting("number").containsExactly("K-8");
        var merged = (Outcome.Saved) asAgent.call(() -> service.change(late));
        assertThat(merged.merged().named(FieldDiff.Kind.MINE)).containsExactly("email");
        assertThat(merged.merged().named(FieldDiff.Kind.THEIRS)).containsExactly("customers");
        assertThat(merged.theirs().by()).isEqualTo("Petra Adler");
    }

    @Test
    void aFormerLoginStillLeadsToThePerson() throws Exception {
        given.contact("anna");

        asAgent.run(() -> service.change(edit("anna", details("amuster", null), List.of("K-1"))));

        assertThat(asAgent.call(() -> service.find("ANNA"))
                        .orElseThrow()
                        .details()
                        .login())
                .isEqualTo("amuster");
    }

    @Test
    void anAddressMayBeSharedOnlyWhileTheRuleIsOff() throws Exception {
        given.contact("anna").email("post@example.org");
        asConfigurator.run(() -> rules.set(new CustomerRuleService.Rules(false, false)));

        asAgent.run(() -> service.create(details("otto", "Post@example.org"), List.of("K-1")));
        asConfigurator.run(() -> rules.set(new CustomerRuleService.Rules(true, false)));

        assertThatThrownBy(() -> asAgent.run(() -> service.create(details("eva", "post@example.org"), List.of("K-1"))))
                .isInstanceOf(EmailTakenException.class);
        asAgent.run(() -> service.change(edit("otto", details("otto", "post@example.org"), List.of("K-1"))));
        assertThatThrownBy(() -> given.contact("max").email("post@example.org")).hasStackTraceContaining("unique");
    }

    @Test
    void anInvalidPersonsLoginRestsUntilThePersonIsValidAgain() throws Exception {
        given.contact("anna").signsInAs("anna@example.org");
        var details = details("anna", "anna@example.org");

        asAgent.run(() -> service.change(edit("anna", with(details, Validity.TEMPORARILY_INVALID), List.of("K-1"))));
        assertThat(logins.refresh(Site.PORTAL, "anna@example.org")).isEmpty();

        asAgent.run(() -> service.change(edit("anna", details, List.of("K-1"))));
        assertThat(logins.refresh(Site.PORTAL, "anna@example.org")).isPresent();
    }

    private Edit edit(String login, ContactDetails details, List<String> customers) {
        try {
            var contact = asAgent.call(() -> service.find(login)).orElseThrow();
            return new Edit(
                    contact.id(), contact.version(), ContactFields.of(contact), ContactFields.of(details, customers));
        } catch (Exception notFound) {
            throw new IllegalStateException(notFound);
        }
    }

    private static ContactDetails with(ContactDetails details, Validity validity) {
        return NamedFields.of(details).with("validity", validity).as(ContactDetails.class);
    }

    @Test
    void letsOnlyThosePermittedReadAndEdit() {
        assertThatThrownBy(() -> asContact.run(() -> service.find("anna"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAnalyst.run(() -> service.create(details("x", null), List.of("K-1"))))
                .isInstanceOf(EJBAccessException.class);
    }

    private static ContactDetails details(String login, String email) {
        return new ContactDetails(
                login,
                null,
                "Vor",
                "Nach",
                "Einkauf",
                email,
                "+4930123456",
                null,
                null,
                null,
                null,
                "Berlin",
                null,
                null,
                Validity.VALID);
    }
}
