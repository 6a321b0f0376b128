package de.kundenblick.account;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** The second step of a login. */
class CodeScreen extends Screen {
    static final String ADDRESS = "/intranet/login/code";

    CodeScreen(Page page) {
        super(page);
    }

    CodeScreen enter(String code) {
        element("code:value").fill(code);
        postback(element("code:pass")::click);
        return this;
    }
}
