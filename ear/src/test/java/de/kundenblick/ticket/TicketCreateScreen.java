package de.kundenblick.ticket;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where a ticket is opened for somebody who calls. */
public class TicketCreateScreen extends Screen {
    public static final String ADDRESS = "/intranet/ticket/create";

    public TicketCreateScreen(Page page) {
        super(page);
    }

    public String customer() {
        return element("ticket:customer_input").inputValue();
    }

    public String contact() {
        return element("ticket:contact_input").inputValue();
    }

    /** Types a part of a name and takes the first customer who is found by it. */
    public TicketCreateScreen customer(String part) {
        element("ticket:customer_input").selectText();
        postback(() -> element("ticket:customer_input").pressSequentially(part));
        postback(() -> element("ticket:customer_panel")
                .locator(".ui-autocomplete-item")
                .first()
                .click());
        return this;
    }

    public TicketCreateScreen subject(String text) {
        element("ticket:subject").fill(text);
        postback(() -> element("ticket:subject").blur());
        return this;
    }

    public TicketCreateScreen text(String text) {
        element("ticket:text").fill(text);
        return this;
    }

    public String typed() {
        return element("ticket:text").inputValue();
    }

    public TicketCreateScreen queue(String name) {
        choose("ticket:queue", name);
        postback(() -> {});
        return this;
    }

    public TicketCreateScreen state(String label) {
        choose("ticket:state", label);
        postback(() -> {});
        return this;
    }

    /** @param days from now on; negative for the past */
    public TicketCreateScreen waitsDays(int days) {
        element("ticket:pendingUntil")
                .fill(LocalDateTime.now()
                        .plusDays(days)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        return this;
    }

    public TicketCreateScreen waitsForNothing() {
        element("ticket:pendingUntil").fill("");
        return this;
    }

    public boolean isVisibleToCustomer() {
        return element("ticket:visible_input").isChecked();
    }

    /** What is chosen in a menu. */
    public String chosen(String id) {
        return element("ticket:" + id + "_label").innerText().strip();
    }

    /** What a menu offers. */
    public List<String> offered(String id) {
        return element("ticket:" + id + "_input").locator("option").allInnerTexts();
    }

    /** What the page says about open tickets and the credit. */
    public String hints() {
        return String.join("\n", page.locator(".party-notes .warning").allInnerTexts());
    }

    /** What the page says at its inputs. */
    public String complaint() {
        return String.join("\n", page.locator(".ui-message-error").allInnerTexts());
    }

    /** Stays when something is missing or to be read first. */
    public TicketCreateScreen save() {
        postback(element("ticket:save")::click);
        return this;
    }

    public TicketCreateScreen saveAndStay() {
        postback(element("ticket:stay")::click);
        return this;
    }
}
