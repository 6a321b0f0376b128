package de.kundenblick.home;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** The card of the calendar in the profile. */
class FeedScreen extends Screen {
    FeedScreen(Page page) {
        super(page);
    }

    FeedScreen renew() {
        postback(element("feed:renew")::click);
        return this;
    }

    String secretAddress() {
        return element("feedAddress").innerText();
    }

    FeedScreen revoke() {
        postback(element("feed:revoke")::click);
        postback(page.locator(".ui-confirmdialog-yes")::click);
        return this;
    }
}
