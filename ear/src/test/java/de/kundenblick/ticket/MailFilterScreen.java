package de.kundenblick.ticket;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.List;

/** The list of mail filters and the page of one. */
class MailFilterScreen extends Screen {
    MailFilterScreen(Page page) {
        super(page);
    }

    List<String> names() {
        return page.locator("[id='filters:rows'] tbody td:nth-child(2) a").allInnerTexts();
    }

    MailFilterScreen fill(String id, String text) {
        element(id).fill(text);
        return this;
    }

    /** In a list that the browser draws, and that the page answers at once. */
    MailFilterScreen select(String id, String label) {
        postback(() -> element(id).selectOption(label));
        return this;
    }

    MailFilterScreen chooseIn(String id, String label) {
        choose(id, label);
        return this;
    }

    MailFilterScreen press(String id) {
        postback(element(id)::click);
        return this;
    }
}
