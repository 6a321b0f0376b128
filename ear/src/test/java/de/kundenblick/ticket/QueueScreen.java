package de.kundenblick.ticket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.kundenblick.browser.Screen;
import java.util.List;

/** The list of queues and the page of one, or of another record of the administration. */
class QueueScreen extends Screen {
    static final String LIST = "/intranet/queue/list";

    QueueScreen(Page page) {
        super(page);
    }

    /** The names of all queues shown, behind those of the queues that they are in. */
    List<String> names() {
        return page.locator("[id='queues:rows'] tbody td:first-child a").allInnerTexts();
    }

    QueueScreen openQueue(String path) {
        postback(link(path)::click);
        return this;
    }

    /** Looks at the list again until the job has done its work. */
    List<String> waitUntilGone(String path) {
        for (int look = 0; look < 50 && link(path).count() > 0; look++) {
            postback(() -> page.reload());
        }
        link(path).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return names();
    }

    private Locator link(String path) {
        return page.locator("[id='queues:rows']")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(path).setExact(true));
    }

    QueueScreen fill(String id, String text) {
        element(id).fill(text);
        return this;
    }

    QueueScreen select(String id, String label) {
        choose(id, label);
        return this;
    }

    /** Chooses one of several in a menu. */
    QueueScreen check(String id, String label) {
        element(id).locator(".ui-selectcheckboxmenu-trigger").click();
        element(id + "_panel")
                .locator("li.ui-selectcheckboxmenu-item")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator(".ui-chkbox-box")
                .click();
        page.keyboard().press("Escape");
        return this;
    }

    /** Sets or takes away the tick before these words. */
    QueueScreen tick(String words) {
        page.locator(".ui-chkbox-label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    QueueScreen press(String id) {
        postback(element(id)::click);
        return this;
    }

    /** Presses a button that asks before it acts, and says yes. */
    QueueScreen pressAndConfirm(String id) {
        element(id).click();
        postback(page.locator(".ui-confirmdialog-yes")::click);
        return this;
    }
}
