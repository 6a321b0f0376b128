package de.kundenblick.ticket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import java.util.List;

/** The list of tickets, behind every number of them and on each of its own pages. */
public class TicketListScreen extends Screen {
    public TicketListScreen(Page page) {
        super(page);
    }

    /** @param query as in {@code ?show=open}, or nothing for all tickets */
    public static TicketListScreen open(Intranet intranet, String query) {
        return intranet.open("/intranet/ticket/list" + query, TicketListScreen::new);
    }

    public List<String> numbers() {
        return page.locator("#rows tbody tr:not(.found, .group) td:nth-child(2) a")
                .allInnerTexts();
    }

    List<String> groups() {
        return page.locator("#rows tr.group").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** Looks for words among what is listed. */
    TicketListScreen search(String words) {
        page.locator("#filter-q").fill(words);
        return leave(page.locator("#filters button[type=submit]"));
    }

    /** What is said below the rows about where each was found. */
    List<String> notes() {
        return page.locator("#rows tr.found").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    List<String> marks() {
        return page.locator("#rows mark").allInnerTexts();
    }

    /** @return name, and numbers of new, open and escalated tickets, of each queue */
    List<String> queues(String which) {
        return page.locator("[data-queues=" + which + "] li").all().stream()
                .map(queue -> String.join(
                        " ",
                        queue.locator("a").allInnerTexts().stream()
                                .map(text -> text.substring(text.lastIndexOf('\n') + 1)
                                        .strip())
                                .toList()))
                .toList();
    }

    TicketListScreen follow(String queue, int number) {
        return leave(page.locator("[data-queues=all] li")
                .filter(new Locator.FilterOptions().setHasText(queue))
                .locator("a")
                .nth(number));
    }

    TicketListScreen workIn(String... queues) {
        page.locator("[data-open-dialog=queues]").click();
        for (String queue : queues) {
            page.getByLabel(queue, new Page.GetByLabelOptions().setExact(true)).check();
        }
        return leave(element("queues:save"));
    }

    TicketListScreen select(String... numbers) {
        for (String number : numbers) {
            page.locator("#rows tbody tr:not(.found)")
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .locator("[data-pick]")
                    .check();
        }
        return this;
    }

    TicketListScreen openBulk() {
        page.locator("[data-open-dialog=bulk]").click();
        element("bulk:apply").waitFor();
        return this;
    }

    TicketListScreen give(String field, String label) {
        element("bulk:" + field).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    TicketListScreen write(String field, String text) {
        element("bulk:" + field).fill(text);
        return this;
    }

    /** @return number and reason of each ticket that refused */
    List<String> apply() {
        postback(element("bulk:apply")::click);
        return page.locator(".refused tbody tr").allInnerTexts().stream()
                .map(row -> row.replaceAll("\\s+", " ").strip())
                .toList();
    }

    TicketListScreen leaveBulk() {
        return leave(element("bulk:leave"));
    }

    String bulkText() {
        return element("bulk:outcome").innerText();
    }

    private TicketListScreen leave(Locator link) {
        page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.status() == 200, link::click);
        postback(() -> {});
        return this;
    }
}
