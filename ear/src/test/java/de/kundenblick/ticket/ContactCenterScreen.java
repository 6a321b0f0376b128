package de.kundenblick.ticket;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import de.kundenblick.customer.SearchDialogScreen;
import java.util.List;

/** The information centre of one person. */
class ContactCenterScreen extends Screen {
    ContactCenterScreen(Page page) {
        super(page);
    }

    static String addressOf(String login) {
        return "/intranet/ticket/contact?login=" + login;
    }

    String heading() {
        return page.locator("h1").innerText().strip();
    }

    SearchDialogScreen search() {
        page.locator("button.title").click();
        return new SearchDialogScreen(page);
    }

    List<String> widgets() {
        return page.locator("[data-widget]").all().stream()
                .map(widget -> widget.getAttribute("data-widget"))
                .toList();
    }

    List<String> customers() {
        return page.locator("[data-widget=person-customers] tbody tr td:first-child")
                .allInnerTexts();
    }

    WidgetTable tickets(String key) {
        return new WidgetTable(page, key);
    }

    ContactCenterScreen close(String widget) {
        postback(page.locator("[data-widget=" + widget + "] .close")::click);
        return this;
    }
}
