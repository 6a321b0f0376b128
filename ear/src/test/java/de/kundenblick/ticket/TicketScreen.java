package de.kundenblick.ticket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One ticket: its conversation, its history, and what can be done to it. */
public class TicketScreen extends Screen {
    public TicketScreen(Page page) {
        super(page);
    }

    public static String addressOf(String number) {
        return "/intranet/ticket/show?number=" + number;
    }

    /** The exact moment behind a fact, by the fact's label. */
    public String moment(String label) {
        return page.locator("dt:text-is('" + label + "') + dd .moment").getAttribute("title");
    }

    /** A fact by its label. */
    public String fact(String label) {
        return page.locator("dt:text-is('" + label + "') + dd").innerText().strip();
    }

    public TicketScreen press(String key) {
        postback(() -> page.keyboard().press(key));
        return this;
    }

    /** Where the next message is typed, which is where the cursor stands. */
    public TicketScreen write(String text) {
        page.keyboard().type(text);
        return this;
    }

    public String written() {
        return element("message:text").inputValue();
    }

    public TicketScreen stateAfterwards(String label) {
        choose("message:state", label);
        awaitPostback();
        return this;
    }

    /** @param days from now on; negative for the past */
    public TicketScreen waitsDays(int days) {
        element("message:pendingUntil")
                .fill(LocalDateTime.now()
                        .plusDays(days)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        return this;
    }

    /** What the button says that sends the message. */
    public String sends() {
        return element("message:send").innerText().strip();
    }

    public TicketScreen submit() {
        postback(element("message:send")::click);
        return this;
    }

    public TicketScreen sendByDoubleClick() {
        postback(element("message:send")::dblclick);
        return this;
    }

    /** What the page says at its inputs. */
    public String complaint() {
        return String.join("\n", page.locator(".ui-message-error").allInnerTexts());
    }

    public TicketScreen take() {
        postback(element("acts:take")::click);
        return this;
    }

    /** All messages as they are read, from the top. */
    public List<String> messages() {
        return page.locator(".message").allInnerTexts();
    }

    public Locator message(String text) {
        return page.locator(".message").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** What happened, as kind, old and new value. */
    public List<String> history() {
        postback(() -> page.locator("nav.tabs a[data-key=h]").click());
        return page.locator("table.compare tbody tr").all().stream()
                .map(row -> String.join("|", row.locator("td").allInnerTexts().subList(1, 5)))
                .toList();
    }

    /** What is offered in the menu of the form. */
    public List<String> offered(String id) {
        return element(id + "_input").locator("option").allInnerTexts();
    }

    public TicketScreen subject(String text) {
        element("edit:subject").fill(text);
        return this;
    }

    public TicketScreen saveDialog() {
        postback(element("edit:save")::click);
        return this;
    }

    /** The keys that the page tells of, in its own words. */
    public String keys() {
        page.keyboard().press("?");
        String keys = page.locator("dialog.keys").innerText();
        page.keyboard().press("Escape");
        return keys;
    }

    private void awaitPostback() {
        postback(() -> {});
    }
}
