package de.kundenblick.ticket;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** One ticket with its history. */
public class TicketScreen extends Screen {
    public TicketScreen(Page page) {
        super(page);
    }

    public static String addressOf(String number) {
        return "/intranet/ticket/show?number=" + number;
    }

    /** The exact moment behind a fact, by the fact's label. */
    public String moment(String label) {
        return page.locator("dt:text-is('" + label + "') + dd .moment").getAttribute("title");
    }
}
