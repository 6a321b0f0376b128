package de.kundenblick.account;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** Where an invitation to the portal leads. */
class InvitedScreen extends Screen {
    InvitedScreen(Page page) {
        super(page);
    }

    InvitedScreen accept(String password) {
        element("invited:new").fill(password);
        element("invited:again").fill(password);
        postback(element("invited:accept")::click);
        return this;
    }
}
