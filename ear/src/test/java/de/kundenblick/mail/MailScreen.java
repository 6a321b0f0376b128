package de.kundenblick.mail;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** One mail. */
class MailScreen extends Screen {
    MailScreen(Page page) {
        super(page);
        postback(() -> {});
    }

    /** What its recipient reads. */
    String letter() {
        return page.frameLocator("iframe.letter").locator("body").innerText();
    }

    String state() {
        return page.locator("[id='mail'] .badge").innerText();
    }

    MailScreen act(String label) {
        postback(page.locator("[id='mail'] button", new Page.LocatorOptions().setHasText(label))::click);
        return this;
    }

    MailScreen asText() {
        page.locator("nav.tabs a", new Page.LocatorOptions().setHasText("Nur Text"))
                .click();
        page.locator("nav.tabs a[aria-current=page]", new Page.LocatorOptions().setHasText("Nur Text"))
                .waitFor();
        return new MailScreen(page);
    }
}
