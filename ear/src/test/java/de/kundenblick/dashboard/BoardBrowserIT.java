package de.kundenblick.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerCenterScreen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class BoardBrowserIT {
    @Test
    @Tag("V-15")
    void anOrderMadeByKeyboardSurvivesANewLogin(Intranet intranet) {
        intranet.given().customer("K-7");
        intranet.given().customer("K-8");
        var center = CustomerCenterScreen.open(intranet.loginAs("agent"), "K-7");
        assertThat(center.content())
                .containsExactly(
                        "tickets-reminder",
                        "tickets-escalated",
                        "tickets-new",
                        "tickets-open",
                        "contacts",
                        "interactions");

        center.move("contacts", "ArrowUp").move("contacts", "ArrowUp").move("tickets-open", "ArrowRight");

        assertThat(center.announcement()).contains("Platz");
        var later = CustomerCenterScreen.open(intranet.inAnotherBrowser().loginAs("agent"), "K-8");
        assertThat(later.content())
                .containsExactly("tickets-reminder", "tickets-escalated", "contacts", "tickets-new", "interactions");
        assertThat(later.sidebar()).contains("tickets-open");
        var colleague = CustomerCenterScreen.open(intranet.inAnotherBrowser().loginAs("colleague"), "K-7");
        assertThat(colleague.content())
                .containsExactly(
                        "tickets-reminder",
                        "tickets-escalated",
                        "tickets-new",
                        "tickets-open",
                        "contacts",
                        "interactions");
    }

    @Test
    @Tag("D-11")
    void aClosedWidgetStaysAwayUntilItIsTickedAgain(Intranet intranet) {
        intranet.given().customer("K-7");
        var center = CustomerCenterScreen.open(intranet.loginAs("agent"), "K-7");

        center.close("tickets-new").reload();
        assertThat(center.content())
                .containsExactly("tickets-reminder", "tickets-escalated", "tickets-open", "contacts", "interactions");

        center.choose("tickets-new").saveSettings().reload();

        assertThat(center.content())
                .containsExactly(
                        "tickets-reminder",
                        "tickets-escalated",
                        "tickets-open",
                        "contacts",
                        "interactions",
                        "tickets-new");
    }

    @Test
    @Tag("D-12")
    void aMandatoryWidgetCannotBeTakenAway(Intranet intranet) {
        intranet.given().customer("K-7");
        var center = CustomerCenterScreen.open(intranet.loginAs("agent"), "K-7");
        assertThat(center.canClose("company-info")).isFalse();
        assertThat(center.canChoose("company-info")).isFalse();

        center.saveSettings().reload();

        assertThat(center.sidebar()).contains("company-info", "settings");
    }

    @Test
    @Tag("D-13")
    void aWidgetWithoutTheRightToItIsNotEvenOffered(Intranet intranet) {
        intranet.given().employee("reader").allowedTo("customer.read");
        intranet.given().customer("K-7");

        var center = CustomerCenterScreen.open(intranet.loginAs("reader"), "K-7");

        assertThat(center.content()).isEmpty();
        assertThat(center.offered()).containsExactlyInAnyOrder("company-info", "settings");
    }
}
