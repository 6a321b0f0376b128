package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerScreen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class TicketWidgetsBrowserIT {
    private static final String CUSTOMER = CustomerScreen.addressOf("K-1");

    private static final List<String> STATES = List.of(
            "new",
            "open",
            "pending reminder",
            "pending auto close+",
            "pending auto close-",
            "closed successful",
            "closed unsuccessful",
            "removed",
            "merged");

    @Test
    @Tag("D-37")
    @Tag("D-38")
    void eachWidgetShowsItsStateOnly(Intranet intranet) {
        STATES.forEach(state -> intranet.given().ticket(state.toUpperCase()).state(state));
        intranet.given().ticket("OTHER").of("K-2");

        var customer = intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        assertThat(customer.tickets("tickets-new").column("Ticket")).containsExactly("NEW");
        assertThat(customer.countOf("tickets-new")).isEqualTo(1);
        assertThat(customer.tickets("tickets-open").column("Ticket")).containsExactly("OPEN");
        assertThat(customer.countOf("tickets-open")).isEqualTo(1);
    }

    @Test
    @Tag("D-37")
    void aTicketThatIsOpenedLeavesTheNewOnesAtOnce(Intranet intranet) {
        intranet.given().ticket("T-1");
        var before = intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);
        assertThat(before.tickets("tickets-new").column("Ticket")).containsExactly("T-1");

        intranet.given().ticket("T-1").state("open");
        var after = intranet.open(CUSTOMER, CustomerScreen::new);

        assertThat(after.tickets("tickets-new").size()).isZero();
        assertThat(after.countOf("tickets-new")).isZero();
        assertThat(after.tickets("tickets-open").column("Ticket")).containsExactly("T-1");
    }

    @Test
    @Tag("D-50")
    void theLinesOfTheStatusAddUpAndLeadToAsManyTickets(Intranet intranet) {
        for (String state : STATES) {
            for (int i = 0; i <= STATES.indexOf(state); i++) {
                intranet.given().ticket(state.replace(" ", "") + i).state(state);
            }
        }
        intranet.given().ticket("new0").dueInHours(-1);
        intranet.given().ticket("open0").dueInHours(-2);
        intranet.given().ticket("open1").dueInHours(2);
        intranet.given().ticket("HIDDEN").in("secret");
        intranet.given().queue("secret").openOnlyTo("Others");
        intranet.given().ticket("OTHER").of("K-2");
        intranet.loginAs("agent");

        var status = intranet.open(CUSTOMER, CustomerScreen::new).status();

        assertThat(status)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "escalated", 2,
                        "unfinished", 1 + 2 + 3,
                        "pending-auto", 4 + 5,
                        "closed", 6 + 7,
                        "removed", 8,
                        "merged", 9,
                        "all", 45));
        int sum = status.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(sum - status.get("all") - status.get("escalated")).isEqualTo(status.get("all"));
        assertThat(status).allSatisfy((selection, number) -> {
            var list = intranet.open(CUSTOMER, CustomerScreen::new).follow(selection);
            assertThat(list).hasSize(number);
        });
    }

    @Test
    @Tag("D-38")
    void theOpenWidgetAgreesWithTheStatus(Intranet intranet) {
        STATES.forEach(state -> intranet.given().ticket(state.toUpperCase()).state(state));

        var customer = intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        int pendingReminders = 1;
        assertThat(customer.countOf("tickets-new") + customer.countOf("tickets-open") + pendingReminders)
                .isEqualTo(customer.status().get("unfinished"));
    }
}
