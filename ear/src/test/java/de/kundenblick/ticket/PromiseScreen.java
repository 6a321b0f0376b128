package de.kundenblick.ticket;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** Calendars, service levels and what explains a target. */
class PromiseScreen extends Screen {
    static final String CALENDAR = "/intranet/setup/calendar";
    static final String CALENDARS = "/intranet/setup/calendars";
    static final String LEVEL = "/intranet/setup/level";
    static final String LEVELS = "/intranet/setup/levels";

    PromiseScreen(Page page) {
        super(page);
    }

    PromiseScreen fill(String id, String text) {
        element(id).fill(text);
        return this;
    }

    PromiseScreen select(String id, String label) {
        choose(id, label);
        return this;
    }

    PromiseScreen press(String id) {
        postback(element(id)::click);
        return this;
    }

    PromiseScreen pressAndConfirm(String id) {
        element(id).click();
        postback(page.locator(".ui-confirmdialog-yes")::click);
        return this;
    }

    String valueOf(String id) {
        return element(id).inputValue();
    }

    PromiseScreen follow(String words) {
        postback(page.locator("main a:text-is('" + words + "')").first()::click);
        return this;
    }

    /** What stands in the card about the ticket's promises. */
    String targets() {
        return page.locator("section:has(#targets)").innerText();
    }

    String sum() {
        return element("sum").innerText();
    }

    String due() {
        return element("due").innerText();
    }

    /** What stands beside what holds when one has asked for other conditions. */
    String comparison() {
        return element("result").innerText();
    }
}
