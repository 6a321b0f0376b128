package de.kundenblick.mail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import de.kundenblick.browser.Screen;
import java.util.List;

/** The list of all mails. */
class OutboxScreen extends Screen {
    OutboxScreen(Page page) {
        super(page);
        page.locator("[data-list=mail]").waitFor();
    }

    List<String> states() {
        return page.locator("#rows tbody td .badge").allInnerTexts();
    }

    OutboxScreen search(String text, String state) {
        page.locator("#filter-q").fill(text);
        page.locator("#filter-state").selectOption(new SelectOption().setLabel(state));
        return leave(page.locator("#filters button[type=submit]"));
    }

    OutboxScreen selectPage() {
        page.locator("[data-pick-page]").check();
        return this;
    }

    /** @return what would happen */
    String preview(String act) {
        page.locator("[data-open-dialog=bulk]").click();
        postback(() -> element("bulk:target").selectOption(new SelectOption().setLabel("Was soll geschehen?: " + act)));
        postback(element("bulk:preview")::click);
        return element("bulk:outcome").locator(".callout").innerText();
    }

    OutboxScreen act() {
        return leave(element("bulk:change"));
    }

    MailScreen open(String subject) {
        page.locator("#rows a", new Page.LocatorOptions().setHasText(subject)).click();
        page.waitForURL("**/mail/show?id=*");
        return new MailScreen(page);
    }

    private OutboxScreen leave(Locator link) {
        page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.status() == 200, link::click);
        postback(() -> {});
        return this;
    }
}
