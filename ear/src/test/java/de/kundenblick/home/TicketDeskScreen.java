package de.kundenblick.home;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.kundenblick.browser.Screen;
import de.kundenblick.customer.ListScreen;
import java.util.List;

/** The tickets of "Arbeitsplatz". */
class TicketDeskScreen extends Screen {
    static final String ADDRESS = "/intranet/home/start";
    private static final double TEN_SECONDS = 10_000;

    TicketDeskScreen(Page page) {
        super(page);
    }

    /** Hints arrive from now on. */
    TicketDeskScreen awaitLive() {
        PlaywrightAssertions.assertThat(page.locator("body[data-live=on]")).isVisible();
        return this;
    }

    List<String> widgets() {
        return page.locator("[data-widget]").all().stream()
                .map(widget -> widget.getAttribute("data-widget"))
                .toList();
    }

    private Locator widget(String key) {
        return page.locator("[data-widget='" + key + "']");
    }

    List<String> tickets(String widget) {
        return widget(widget).locator(".desk-text > a .num").allInnerTexts();
    }

    List<String> recent() {
        return tickets("desk-recent");
    }

    /** The numbers at the top, as in {@code 3 Unbeantwortet}. */
    List<String> glance() {
        return page.locator(".desk-strip a").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
    }

    TicketDeskScreen awaitNone(String widget) {
        PlaywrightAssertions.assertThat(widget(widget).locator("li"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(TEN_SECONDS));
        postback(() -> {});
        return this;
    }

    private Locator row(String number) {
        return page.locator("[data-row='" + number + "']").first();
    }

    TicketDeskScreen take(String number) {
        postback(row(number).locator("[data-desk='take']")::click);
        return this;
    }

    /** Until tomorrow, as is proposed. */
    TicketDeskScreen putOff(String number) {
        postback(row(number).locator("[data-desk='putOff']")::click);
        postback(element("ticketPutOff:save")::click);
        return this;
    }

    ListScreen openList(String widget) {
        widget(widget).locator("header .badge").click();
        return new ListScreen(page);
    }

    Screen openCustomer(String number) {
        postback(row(number).locator("small a")::click);
        return this;
    }

    TicketDeskScreen close(String widget) {
        postback(widget(widget).locator("[data-close-widget]")::click);
        return this;
    }

    /** Up by one place, by the keyboard. */
    TicketDeskScreen raise(String widget) {
        widget(widget).locator(".handle").focus();
        postback(() -> page.keyboard().press("Alt+ArrowUp"));
        return this;
    }

    void offerToTeams() {
        postback(element("settings:offer")::click);
    }
}
