package de.kundenblick.interaction;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.List;

/** "Kundeninteraktionen". */
class InteractionListScreen extends Screen {
    static final String ADDRESS = "/intranet/interaction/list";

    InteractionListScreen(Page page) {
        super(page);
    }

    List<String> numbers() {
        return page.locator("#rows tbody td:nth-child(2) a").allInnerTexts();
    }

    InteractionListScreen select(String... numbers) {
        for (String number : numbers) {
            page.locator("#rows tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .locator("[data-pick]")
                    .check();
        }
        return this;
    }

    /** "Aktionen", then "Löschen": the first of two steps. */
    InteractionListScreen delete() {
        page.getByText("Aktionen", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".menu-panel [data-open-dialog=bulk]").click();
        postback(element("bulk:preview")::click);
        return this;
    }

    String question() {
        return element("bulk:outcome").innerText();
    }

    InteractionListScreen confirm() {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() == 200,
                element("bulk:delete")::click);
        postback(() -> {});
        return this;
    }

    List<String> tombstones() {
        return page.locator(".tombstones li").allInnerTexts();
    }
}
