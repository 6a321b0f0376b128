package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerScreen;
import de.kundenblick.given.Fixtures;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class WidgetSetupBrowserIT {
    private static final String CUSTOMER = CustomerScreen.addressOf("K-1");

    @Test
    @Tag("D-34")
    @Tag("D-39")
    @Tag("D-42")
    void aReaderArrangesAWidgetAndFindsItSoTomorrow(Intranet intranet) {
        intranet.given().employee("colleague").inTeam(Fixtures.TEAM);
        intranet.given().ticket("T-1").in("one").priority(Priority.HIGH).lockedBy("agent");
        intranet.given().ticket("T-2").in("one");
        intranet.given().ticket("T-3").in("two").lockedBy("agent");
        var table =
                intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new).tickets("tickets-new");
        assertThat(table.columns()).containsExactly("Ticket", "Alter", "Titel");
        assertThat(table.openTab()).isEqualTo("ALL");
        assertThat(intranet.at(CustomerScreen::new).tickets("tickets-reminder").openTab())
                .isEqualTo("LOCKED");
        assertThat(table.tabs())
                .containsEntry("Meine gesperrten Tickets", 2)
                .containsEntry("Tickets in meinen Queues", 0)
                .containsEntry("Alle Tickets", 3);

        var setup = table.setUp();
        assertThat(setup.offered()).contains("Firma", "SLA", "Lösung").doesNotContain("Kundennummer");
        assertThat(setup.values("Queue")).containsExactlyInAnyOrder("alle", "one (2)", "two (1)");
        setup.toggle("Alter")
                .toggle("Priorität")
                .up("Titel")
                .filter("Queue", "one (2)")
                .apply();
        table.press("Meine gesperrten");

        intranet.signOut();
        var tomorrow =
                intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new).tickets("tickets-new");
        assertThat(tomorrow.columns()).containsExactly("Ticket", "Titel", "Priorität");
        assertThat(tomorrow.openTab()).isEqualTo("LOCKED");
        assertThat(tomorrow.column("Ticket")).containsExactly("T-1");
        assertThat(tomorrow.filters()).containsExactly("Queue: one");
        assertThat(tomorrow.tabs()).containsEntry("Meine gesperrten Tickets", 1).containsEntry("Alle Tickets", 2);
        tomorrow.press("Aktive Filter entfernen");
        assertThat(tomorrow.column("Ticket")).containsExactlyInAnyOrder("T-1", "T-3");
        assertThat(tomorrow.filters()).isEmpty();

        var other = intranet.inAnotherBrowser().loginAs("colleague").open(CUSTOMER, CustomerScreen::new);
        assertThat(other.tickets("tickets-new").columns()).containsExactly("Ticket", "Alter", "Titel");
        assertThat(other.tickets("tickets-new").openTab()).isEqualTo("ALL");
    }

    @Test
    @Tag("D-40")
    @Tag("D-41")
    void pagesSortsAndRemembersHowMany(Intranet intranet) {
        for (int i = 1; i <= 51; i++) {
            intranet.given().ticket("T-" + i).state("open").enteredHoursAgo(i);
        }
        intranet.given().ticket("T-7").priority(Priority.VERY_HIGH);
        var table =
                intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new).tickets("tickets-open");
        assertThat(table.size()).isEqualTo(10);
        assertThat(table.range()).isEqualTo("1–10 von 51");
        assertThat(table.rowChoices()).containsExactly("5", "10", "15", "20", "25", "50");
        assertThat(table.order("Alter")).isEqualTo("ascending");

        table.sort("Alter");
        assertThat(table.order("Alter")).isEqualTo("descending");
        assertThat(table.sortTitle("Alter")).contains("absteigend sortiert");
        assertThat(table.column("Ticket")).startsWith("T-51", "T-50");
        assertThat(table.next().column("Ticket")).startsWith("T-41");

        table.show(50);
        var later = intranet.open(CUSTOMER, CustomerScreen::new).tickets("tickets-open");
        assertThat(later.size()).isEqualTo(50);
        assertThat(later.next().size()).isEqualTo(1);
        assertThat(later.hasNext()).isFalse();

        var byPriority = later.setUp().toggle("Priorität").apply();
        byPriority.sort("Priorität").sort("Priorität");
        assertThat(byPriority.column("Ticket")).startsWith("T-7");
        assertThat(byPriority.order("Priorität")).isEqualTo("descending");
    }

    @Test
    @Tag("D-33")
    void tabsComeAndGoForEverybody(Intranet intranet) {
        intranet.given().ticket("T-1");
        var before =
                intranet.loginAs("admin").open(CUSTOMER, CustomerScreen::new).tickets("tickets-new");
        assertThat(before.tabs()).containsKeys("Beobachtet", "Verantwortlich").doesNotContainKey("Meine Services");

        intranet.given().everybodysPreference("ticket.tabs", "SERVICES,WATCHED");

        var after = intranet.open(CUSTOMER, CustomerScreen::new).tickets("tickets-new");
        assertThat(after.tabs())
                .containsAllEntriesOf(Map.of("Beobachtet", 0, "Meine Services", 0))
                .doesNotContainKey("Verantwortlich");
    }
}
