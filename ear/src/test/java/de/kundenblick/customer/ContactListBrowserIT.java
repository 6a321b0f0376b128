package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.account.Permissions;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class ContactListBrowserIT {
    private static final String CUSTOMER = CustomerScreen.addressOf("K-1");

    @Test
    @Tag("D-20")
    void thirtySevenContactsAreFourPages(Intranet intranet) {
        for (int i = 1; i <= 37; i++) {
            intranet.given().contact("login%02d".formatted(i)).named("Person", "%02d".formatted(i));
        }

        var contacts =
                intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new).contacts();

        assertThat(contacts.range()).isEqualTo("1–10 von 37");
        assertThat(contacts.pages()).isEqualTo(4);
        assertThat(contacts.choices()).containsExactly("5", "10", "15", "20", "25");
        assertThat(contacts.columnOfAllPages("Name")).hasSize(37).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @Tag("D-20")
    void theNumberOfRowsIsKeptForWhoChoseIt(Intranet intranet) {
        for (int i = 1; i <= 37; i++) {
            intranet.given().contact("login%02d".formatted(i));
        }
        intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new).contacts().show(15);

        var again = intranet.inAnotherBrowser().loginAs("agent").open(CUSTOMER, CustomerScreen::new);
        var colleague = intranet.inAnotherBrowser().loginAs("colleague").open(CUSTOMER, CustomerScreen::new);

        assertThat(again.contacts().range()).isEqualTo("1–15 von 37");
        assertThat(again.contacts().size()).isEqualTo(15);
        assertThat(colleague.contacts().range()).isEqualTo("1–10 von 37");
    }

    @Test
    @Tag("D-25")
    void aRowLeadsToANewPhoneTicketOfThePerson(Intranet intranet) {
        intranet.given().contact("jkranich").named("Jutta", "Kranich");
        var contacts =
                intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new).contacts();

        contacts.row("Jutta Kranich").locator("a[href*='/ticket/create']").click();
        intranet.page().waitForURL("**/ticket/create?customer=K-1&contact=jkranich");

        assertThat(intranet.page().locator("[id='ticket:customer_input']").inputValue())
                .contains("K-1");
        assertThat(intranet.page().locator("[id='ticket:contact_input']").inputValue())
                .contains("Jutta Kranich");
    }

    @Test
    @Tag("D-20")
    void contactsAreSortedWhateverTheirCase(Intranet intranet) {
        intranet.given().contact("c1").named("bernd", "Zahn");
        intranet.given().contact("c2").named("Anna", "Berg");
        intranet.given().contact("c3").named("Clara", "Ast");
        intranet.given().contact("c4").named("anton", "Zahn");

        var contacts =
                intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new).contacts();

        assertThat(contacts.column("Name")).containsExactly("Anna Berg", "anton Zahn", "bernd Zahn", "Clara Ast");
    }

    @Test
    @Tag("D-21")
    void whoMayEditContactsAddsOneToThisCustomer(Intranet intranet) {
        intranet.given().customer("K-1");
        var customer = intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        var form = customer.addContact();
        String customers = form.customers();
        var after = form.firstName("Jutta")
                .lastName("Kranich")
                .login("jkranich")
                .email("jutta@kranich.example")
                .saveAndFinish();

        assertThat(customers).isEqualTo("K-1");
        assertThat(after.address()).isEqualTo(CUSTOMER);
        assertThat(after.contacts().column("Name")).containsExactly("Jutta Kranich");
    }

    @Test
    @Tag("D-21")
    void whoMayNotEditContactsFindsNoWayToIt(Intranet intranet) {
        intranet.given().contact("jkranich");
        intranet.given().employee("reader").allowedTo(Permissions.CUSTOMER_READ, Permissions.TICKET_READ);
        var customer = intranet.loginAs("reader").open(CUSTOMER, CustomerScreen::new);

        int posted = customer.postTo("/intranet/customer/contact?customer=K-1");
        int postedByAgent = intranet.inAnotherBrowser()
                .loginAs("agent")
                .open(CUSTOMER, CustomerScreen::new)
                .postTo("/intranet/customer/contact?customer=K-1");

        assertThat(customer.contacts().column("Benutzername")).containsExactly("jkranich");
        assertThat(customer.canAddContact()).isFalse();
        assertThat(customer.canEditContact("jkranich")).isFalse();
        assertThat(posted).isEqualTo(403);
        assertThat(postedByAgent).as("the same by who may").isNotEqualTo(403);
    }

    @Test
    @Tag("D-22")
    void savingStaysAndFinishingGoesBack(Intranet intranet) {
        intranet.given().contact("jkranich").named("Jutta", "Kranich").email("jutta@kranich.example");
        var customer = intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        var stayed = customer.editContact("jkranich").lastName("Reiher").save();
        assertThat(stayed.address()).startsWith("/intranet/customer/contact?login=jkranich");
        assertThat(stayed.message()).contains("Jutta Reiher ist gespeichert.");
        assertThat(stayed.lastName()).isEqualTo("Reiher");

        var back = stayed.lastName("Storch").saveAndFinish();
        assertThat(back.address()).isEqualTo(CUSTOMER);
        assertThat(back.contacts().column("Name")).containsExactly("Jutta Storch");
    }

    @Test
    @Tag("D-22")
    void finishingGoesBackToTheCustomerOneCameFrom(Intranet intranet) {
        intranet.given()
                .contact("jkranich")
                .named("Jutta", "Kranich")
                .email("jutta@kranich.example")
                .at("K-1")
                .alsoAt("K-2");
        String second = CustomerScreen.addressOf("K-2");
        var customer = intranet.loginAs("agent").open(second, CustomerScreen::new);

        var back = customer.editContact("jkranich").saveAndFinish();

        assertThat(back.address()).isEqualTo(second);
    }

    @Test
    @Tag("D-23")
    void aClickOnTheNameOpensThatPerson(Intranet intranet) {
        intranet.given().contact("one").named("Jutta", "Kranich").email("jutta@kranich.example");
        intranet.given().contact("two").named("Olaf", "Thaler");
        var customer = intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        Screen person = customer.openContact("Jutta Kranich");

        assertThat(person.address()).isEqualTo("/intranet/ticket/contact?login=one");
        assertThat(person.text())
                .contains("Jutta Kranich", "jutta@kranich.example")
                .doesNotContain("Olaf Thaler");
    }

    @Test
    @Tag("D-24")
    void theNumbersAreTheRowsOfTheListsForEachAgent(Intranet intranet) {
        var given = intranet.given();
        given.employee("colleague").inTeam("Others");
        given.queue("both").openOnlyTo("Agents", "Others");
        given.queue("mine").openOnlyTo("Agents");
        given.queue("theirs").openOnlyTo("Others");
        given.contact("asker").named("Jutta", "Kranich");
        List<String> states = List.of("new", "open", "pending reminder", "closed successful", "removed", "merged");
        List.of("both", "mine", "mine", "theirs")
                .forEach(queue -> states.forEach(
                        state -> given.ticket("T-" + given.database().count("SELECT count(*) FROM ticket"))
                                .in(queue)
                                .by("asker")
                                .state(state)));

        assertNumbers(intranet.loginAs("agent"), 9, 3);
        assertNumbers(intranet.inAnotherBrowser().loginAs("colleague"), 6, 2);
        assertNumbers(intranet.inAnotherBrowser().loginAs("analyst"), 12, 4);
    }

    private static void assertNumbers(Intranet intranet, int open, int closed) {
        var contacts = intranet.open(CUSTOMER, CustomerScreen::new).contacts();
        assertThat(contacts.column("Offen")).containsExactly(String.valueOf(open));
        assertThat(contacts.column("Geschl.")).containsExactly(String.valueOf(closed));

        var openList = intranet.open(CUSTOMER, CustomerScreen::new).openTicketsOf("Jutta Kranich");
        assertThat(openList).hasSize(open);

        var closedList = intranet.open(CUSTOMER, CustomerScreen::new).closedTicketsOf("Jutta Kranich");
        assertThat(closedList).hasSize(closed);
    }
}
