package de.kundenblick.ticket;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import java.util.List;

/** The list behind every number of tickets. */
public class TicketListScreen extends Screen {
    public TicketListScreen(Page page) {
        super(page);
    }

    /** @param query as in {@code ?show=open}, or nothing for all tickets */
    public static TicketListScreen open(Intranet intranet, String query) {
        return intranet.open("/intranet/ticket/list" + query, TicketListScreen::new);
    }

    public List<String> numbers() {
        return page.locator("[id='tickets:rows_data'] td.num a").allInnerTexts();
    }
}
