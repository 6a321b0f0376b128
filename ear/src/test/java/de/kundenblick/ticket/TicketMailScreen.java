package de.kundenblick.ticket;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.kundenblick.browser.Screen;

/** The mails in a ticket's conversation; the first of them where several could be meant. */
class TicketMailScreen extends Screen {
    TicketMailScreen(Page page) {
        super(page);
    }

    /** What is read in the frame of the formatted mail. */
    String frame() {
        return inside().locator("body").innerText();
    }

    double frameHeight() {
        blocked();
        return page.locator(".mail-frame").boundingBox().height;
    }

    /** What is said about pictures that are not loaded. */
    String blocked() {
        var note = page.locator("[data-remote-note]");
        note.waitFor();
        return note.innerText();
    }

    TicketMailScreen unfold() {
        inside().locator("summary").click();
        return this;
    }

    /** @return where the first picture of the web comes from */
    String loadPictures() {
        page.locator("[data-remote]").click();
        page.locator("[data-remote-note]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        var picture = inside().locator("img[src^='https:']");
        picture.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return picture.getAttribute("src");
    }

    TicketMailScreen asText() {
        postback(page.locator("[data-look-choice='text']")::click);
        return this;
    }

    TicketMailScreen openLetter() {
        page.locator("a[href*='/ticket/letter']").click();
        page.waitForURL("**/ticket/letter*");
        return new TicketMailScreen(page);
    }

    private FrameLocator inside() {
        return page.frameLocator(".mail-frame");
    }
}
