package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerScreen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class ContactCenterBrowserIT {
    @Test
    @Tag("D-90")
    @Tag("D-91")
    @Tag("D-92")
    void aPersonsBoardShowsCustomersAndTickets(Intranet intranet) {
        intranet.given().contact("anna").named("Anna", "Muster").email("anna@muster.example");
        intranet.given().contact("anna").at("K-1").alsoAt("K-2").alsoAt("K-3");
        intranet.given().contact("bert").at("K-2");
        intranet.given().ticket("OWN").of("K-1").by("anna").lockedBy("agent");
        intranet.given().ticket("COLLEAGUE").of("K-2").by("bert");
        intranet.given().ticket("DONE").of("K-1").by("anna").state("closed successful");
        intranet.given().ticket("ELSEWHERE").of("K-9");
        String address = ContactCenterScreen.addressOf("anna");

        var person = intranet.loginAs("agent").open(address, ContactCenterScreen::new);
        assertThat(person.heading()).contains("Anna Muster", "anna@muster.example");
        assertThat(person.widgets())
                .contains(
                        "person-customers",
                        "tickets-reminder",
                        "tickets-escalated",
                        "tickets-new",
                        "tickets-open",
                        "tickets-closed",
                        "person-info",
                        "company-info",
                        "settings");
        assertThat(person.customers()).containsExactly("K-1", "K-2", "K-3");
        assertThat(person.tickets("tickets-closed").column("Ticket")).containsExactly("DONE");

        var table = person.tickets("tickets-new");
        assertThat(table.column("Ticket")).containsExactly("OWN");
        assertThat(table.switched("zugeordnet")).isEqualTo(1);
        assertThat(table.switched("zugänglich")).isEqualTo(2);
        table.press("zugänglich");
        assertThat(table.column("Ticket")).containsExactlyInAnyOrder("OWN", "COLLEAGUE");
        table.press("Meine gesperrten");
        assertThat(table.column("Ticket")).containsExactly("OWN");
        assertThat(table.switched("zugänglich")).isEqualTo(1);

        person.close("tickets-open");
        var later = intranet.open(address, ContactCenterScreen::new);
        assertThat(later.widgets()).doesNotContain("tickets-open");
        assertThat(intranet.open(CustomerScreen.addressOf("K-1"), CustomerScreen::new)
                        .widgets())
                .contains("tickets-open");

        intranet.open(address, ContactCenterScreen::new).search();
        assertThat(intranet.page().locator("[id='searchForm:contact_input']").isVisible())
                .isTrue();
    }
}
