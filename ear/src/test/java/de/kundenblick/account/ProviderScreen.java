package de.kundenblick.account;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** The login page with the way to a provider. */
class ProviderScreen extends Screen {
    ProviderScreen(Page page) {
        super(page);
    }

    /** Goes there and comes back. */
    ProviderScreen byProvider() {
        postback(element("login:provider")::click);
        return this;
    }
}
