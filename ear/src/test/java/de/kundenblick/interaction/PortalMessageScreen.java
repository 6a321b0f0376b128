package de.kundenblick.interaction;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.List;

/** Messages at the portal: what is new, one thread with its answer, and a new message. */
class PortalMessageScreen extends Screen {
    PortalMessageScreen(Page page) {
        super(page);
    }

    /** As the bell says it; empty for none. */
    String unread() {
        return page.locator(".bell-count").innerText();
    }

    PortalMessageScreen openNews(String subject) {
        postback(page.locator("a.news", new Page.LocatorOptions().setHasText(subject))::click);
        return this;
    }

    List<String> entries() {
        return page.locator("article.message .text").allInnerTexts();
    }

    PortalMessageScreen write(String text) {
        input("text").fill(text);
        return this;
    }

    String written() {
        return input("text").inputValue();
    }

    PortalMessageScreen send() {
        postback(input("send")::click);
        return this;
    }

    PortalMessageScreen sendTwice() {
        postback(input("send")::dblclick);
        return this;
    }

    PortalMessageScreen sendAsNewMessage() {
        postback(input("begin")::click);
        return this;
    }

    PortalMessageScreen compose() {
        page.navigate("/portal/interaction/create");
        return this;
    }

    PortalMessageScreen customer(String name) {
        choose("message:customer", name);
        return this;
    }

    PortalMessageScreen topic(String name) {
        choose("message:topic", name);
        return this;
    }

    PortalMessageScreen subject(String subject) {
        input("subject").fill(subject);
        return this;
    }

    @Override
    public String message() {
        return super.message() + String.join("\n", page.locator(".ui-message").allInnerTexts());
    }

    /** Of the form of the page, which is an answer or a new message. */
    private Locator input(String id) {
        return page.locator("form.compose [id$=':" + id + "']").first();
    }
}
