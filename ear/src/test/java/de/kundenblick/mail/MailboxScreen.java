package de.kundenblick.mail;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.regex.Pattern;

/** A mailbox, or a page about what came from one. */
class MailboxScreen extends Screen {
    MailboxScreen(Page page) {
        super(page);
        postback(() -> {});
    }

    MailboxScreen fill(String field, String text) {
        element("record:" + field).fill(text);
        return this;
    }

    MailboxScreen unencrypted() {
        choose("record:security", "keine (nur auf demselben Rechner)");
        postback(() -> {});
        return this;
    }

    /** @return what came of it */
    String tryIt() {
        postback(element("record:try")::click);
        return element("record:checked").innerText();
    }

    MailboxScreen save() {
        postback(element("record:save")::click);
        return this;
    }

    MailboxScreen open(String label) {
        page.locator("main a", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*[?&]id=.*"));
        return new MailboxScreen(page);
    }

    String showSource() {
        postback(element("mail:showSource")::click);
        return page.locator("pre.source").innerText();
    }

    MailboxScreen act(String label) {
        postback(page.locator("[id='mail'] button", new Page.LocatorOptions().setHasText(label))::click);
        return this;
    }
}
