package de.kundenblick.account;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** Where a link for a password is asked for, and where it leads. */
class PasswordLinkScreen extends Screen {
    PasswordLinkScreen(Page page) {
        super(page);
    }

    PasswordLinkScreen ask(String login) {
        element("forgotten:name").fill(login);
        postback(element("forgotten:ask")::click);
        return this;
    }

    PasswordLinkScreen set(String password, String again) {
        element("link:new").fill(password);
        element("link:again").fill(again);
        postback(element("link:use")::click);
        return this;
    }
}
