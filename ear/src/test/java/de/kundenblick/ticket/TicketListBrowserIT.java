package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerCenterScreen;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class TicketListBrowserIT {
    @Test
    @Tag("D-50")
    void everyNumberOfTheStatusIsTheLengthOfItsList(Intranet intranet) {
        var given = intranet.given();
        var states = given.database().texts("SELECT name FROM ticket_state ORDER BY id");
        states.forEach(
                state -> given.ticket("T-" + states.indexOf(state)).of("K-7").state(state));
        given.ticket("T-0").dueInHours(-1);
        given.ticket("T-secret").of("K-7").in("secret");
        given.queue("secret").openOnlyTo();
        var center = CustomerCenterScreen.open(intranet.loginAs("agent"), "K-7");
        var lines = center.statusLines();

        for (String line : lines) {
            int number = center.status(line);
            assertThat(center.followStatus(line).numbers()).as(line).hasSize(number);
            center = CustomerCenterScreen.open(intranet, "K-7");
        }

        assertThat(lines).contains("escalated", "unfinished", "closed", "all");
        int sum = lines.stream()
                .filter(line -> !List.of("escalated", "all").contains(line))
                .mapToInt(center::status)
                .sum();
        assertThat(sum).isEqualTo(center.status("all")).isEqualTo(9);
    }

    @Test
    @Tag("D-24")
    void aContactsNumbersLeadToListsOfThatLength(Intranet intranet) {
        var given = intranet.given();
        given.contact("anna").at("K-7").named("Anna", "Muster");
        given.contact("otto").at("K-7").named("Otto", "Normal");
        given.ticket("T-1").of("K-7").by("anna");
        given.ticket("T-2").of("K-8").by("anna").state("open");
        given.ticket("T-3").of("K-7").by("anna").state("closed successful");
        given.ticket("T-4").of("K-7").by("anna").in("secret");
        given.ticket("T-5").of("K-7").by("otto");
        given.queue("secret").openOnlyTo();
        intranet.loginAs("agent");

        var center = CustomerCenterScreen.open(intranet, "K-7");
        assertThat(center.numberOf("Anna Muster", 4).innerText()).isEqualTo("2");
        assertThat(center.follow(center.numberOf("Anna Muster", 4)).numbers()).containsExactlyInAnyOrder("T-1", "T-2");

        center = CustomerCenterScreen.open(intranet, "K-7");
        assertThat(center.numberOf("Anna Muster", 5).innerText()).isEqualTo("1");
        assertThat(center.follow(center.numberOf("Anna Muster", 5)).numbers()).containsExactly("T-3");
    }

    @Test
    void whoMayReadAllSeesEveryQueue(Intranet intranet) {
        intranet.given().ticket("T-1").in("secret");
        intranet.given().queue("secret").openOnlyTo();

        assertThat(TicketListScreen.open(intranet.loginAs("analyst"), "").numbers())
                .containsExactly("T-1");
        assertThat(TicketListScreen.open(intranet.inAnotherBrowser().loginAs("agent"), "")
                        .numbers())
                .isEmpty();
    }
}
