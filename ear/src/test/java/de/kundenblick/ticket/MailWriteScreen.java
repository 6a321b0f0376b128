package de.kundenblick.ticket;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.List;

/** Where a mail is written. */
public class MailWriteScreen extends Screen {
    public static final String ADDRESS = "/intranet/ticket/write";

    public MailWriteScreen(Page page) {
        super(page);
    }

    /** Whom it goes to, by the names on the chips. */
    public List<String> recipients() {
        return page.locator(".mail-to .chip > span:first-child").allInnerTexts();
    }

    /** Types an address and ends it as people do. */
    public MailWriteScreen to(String address) {
        page.locator(".mail-to .chips > input").fill(address);
        page.keyboard().press("Enter");
        return this;
    }

    public MailWriteScreen removeLast() {
        page.locator(".mail-to .chip > button").last().click();
        return this;
    }

    public MailWriteScreen queue(String name) {
        choose("mail:queue", name);
        postback(() -> {});
        return this;
    }

    public MailWriteScreen subject(String text) {
        element("mail:subject").fill(text);
        return this;
    }

    /** Goes on where the cursor stands in the text. */
    public MailWriteScreen write(String text) {
        page.locator(".ql-editor p").nth(1).click();
        page.keyboard().type(text);
        return this;
    }

    public String written() {
        return page.locator(".ql-editor").innerText();
    }

    /** Until the page has saved what was typed. */
    public MailWriteScreen waitUntilKept() {
        page.waitForURL("**/write?draft=*");
        page.waitForFunction("() => !Object.keys(sessionStorage).some(key => key.startsWith('kb-mail:'))");
        return this;
    }

    public String complaint() {
        return String.join("\n", page.locator(".ui-message-error").allInnerTexts());
    }

    /** What the ticket says of the mail that can still be taken back. */
    public String held() {
        return page.locator(".held-mail").innerText();
    }

    public MailWriteScreen takeBack() {
        page.locator(".held-mail button").click();
        page.waitForURL("**/write?*draft=*");
        page.locator(".ql-editor").waitFor();
        return this;
    }

    /** Until the ticket says that the mail has left. */
    public MailWriteScreen takeBackTooLate() {
        page.locator(".held-mail button").click();
        page.getByText("schon gesendet").first().waitFor();
        return this;
    }

    /** The only draft of the ticket. */
    public MailWriteScreen discard() {
        postback(page.locator("[data-discard-mail]")::click);
        return this;
    }

    /** Stays when something is wrong. */
    public MailWriteScreen send() {
        postback(element("mail:send")::click);
        return this;
    }
}
