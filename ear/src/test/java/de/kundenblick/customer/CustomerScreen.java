package de.kundenblick.customer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Table;
import de.kundenblick.ticket.TicketListScreen;
import de.kundenblick.ticket.WidgetTable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of one customer with its board of widgets. */
public class CustomerScreen extends Screen {
    public CustomerScreen(Page page) {
        super(page);
    }

    public static String addressOf(String number) {
        return "/intranet/customer/center?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    public String heading() {
        return page.locator("h1").innerText().strip();
    }

    /** The keys of the widgets from the top, first the wide zone, then the narrow one. */
    public List<String> widgets() {
        return page.locator("[data-widget]").all().stream()
                .map(widget -> widget.getAttribute("data-widget"))
                .toList();
    }

    public Locator widget(String key) {
        return page.locator("[data-widget='" + key + "']");
    }

    /** The number in a widget's head. */
    public int countOf(String key) {
        return Integer.parseInt(widget(key).locator("header .badge").innerText());
    }

    public Table contacts() {
        return new Table(page, "contacts");
    }

    public boolean canAddContact() {
        return widget("contacts").locator(".tools a[href*='/customer/contact']").count() > 0;
    }

    public ContactScreen addContact() {
        postback(widget("contacts").locator(".tools a[href*='/customer/contact']")::click);
        return new ContactScreen(page);
    }

    /** Whether there is a pencil in the row of the login. */
    public boolean canEditContact(String login) {
        return contacts().row(login).locator("a[href*='/customer/contact']").count() > 0;
    }

    /** Clicks on the pencil. */
    public ContactScreen editContact(String login) {
        postback(contacts().row(login).locator("a[href*='/customer/contact']")::click);
        return new ContactScreen(page);
    }

    public Screen openContact(String name) {
        postback(contacts().row(name).locator("a[href*='/ticket/contact']")::click);
        return new Screen(page);
    }

    /** Follows the number of open tickets in the contact's row. */
    public List<String> openTicketsOf(String name) {
        return ticketsOf(name, "unfinished");
    }

    public List<String> closedTicketsOf(String name) {
        return ticketsOf(name, "closed");
    }

    private List<String> ticketsOf(String name, String selection) {
        postback(contacts().row(name).locator("a[href*='show=" + selection + "']")::click);
        return listed();
    }

    public WidgetTable tickets(String key) {
        return new WidgetTable(page, key);
    }

    /** The numbers of the status widget by the selection that they count, as in {@code unfinished}. */
    public Map<String, Integer> status() {
        var numbers = new LinkedHashMap<String, Integer>();
        for (Locator line : widget("company-status").locator("a[data-line]").all()) {
            numbers.put(
                    line.getAttribute("data-line"),
                    Integer.valueOf(line.locator("b").innerText()));
        }
        return numbers;
    }

    /** Opens the list behind a number of the status widget. */
    public List<String> follow(String selection) {
        postback(widget("company-status").locator("a[data-line='" + selection + "']")::click);
        return listed();
    }

    /** The widgets that the settings offer, by their titles. */
    public List<String> offeredWidgets() {
        return widget("settings").locator(".ui-selectmanycheckbox label").allInnerTexts();
    }

    /** Moves a widget up one place without a mouse. */
    public CustomerScreen moveUp(String key) {
        widget(key).locator(".handle").focus();
        postback(() -> page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.keyboard()
                .press("Alt+ArrowUp")));
        return this;
    }

    /** How often the widgets refresh themselves, as in "jede Minute". */
    public CustomerScreen refresh(String often) {
        choose("settings:minutes", often);
        postback(element("settings:save")::click);
        return this;
    }

    /** Goes back to the original arrangement, without a mouse. */
    public CustomerScreen resetBoard() {
        element("settings:reset").press("Enter");
        postback(() -> page.locator(".ui-confirmdialog-yes").press("Enter"));
        return this;
    }

    /** Makes this arrangement the one that colleagues start with, without a mouse. */
    public CustomerScreen offerBoardToTeams() {
        postback(() -> element("settings:offer").press("Enter"));
        return this;
    }

    /** Lets time pass in the browser until the widgets have refreshed themselves; the clock is a test's own. */
    public CustomerScreen awaitRefresh() {
        postback(() -> page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("board%3Arefresh"),
                () -> page.clock().fastForward("01:01")));
        return this;
    }

    /** What stands beside the name: the credit sign and what is unusual. */
    public List<String> badges() {
        return page.locator(".head .badge").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** Opens the search by the button that a page without a customer has. */
    public void openSearch() {
        page.locator("main .empty [data-open-search]").click();
        element("searchForm:customer_input").waitFor();
    }

    /** The sign that the customer is on credit hold or not. */
    public Locator sign() {
        return page.locator(".head .sign");
    }

    /** The numbers on all pages of the list of tickets that was opened. */
    private List<String> listed() {
        var all = new ArrayList<>(new TicketListScreen(page).numbers());
        var next = page.locator(".pager a[rel=next]");
        while (next.count() > 0) {
            postback(next::click);
            all.addAll(new TicketListScreen(page).numbers());
        }
        return all;
    }

    public CustomerEditScreen followNumber() {
        postback(widget("company-info").locator("a[href*='/customer/edit']")::click);
        return new CustomerEditScreen(page);
    }

    /** Holds the credit for some reason. */
    public CustomerScreen holdCredit() {
        return credit().reason("Zahlungsverzug").hold();
    }

    /** Goes to where the credit is held and released. */
    public CreditHoldScreen credit() {
        postback(element("credit")::click);
        return new CreditHoldScreen(page);
    }

    /** What is known of the customer, by its label. */
    public Map<String, String> information() {
        var facts = new LinkedHashMap<String, String>();
        var list = widget("company-info").locator("dl");
        var labels = list.locator("dt").allInnerTexts();
        var values = list.locator("dd").allInnerTexts();
        for (int i = 0; i < labels.size(); i++) {
            facts.put(labels.get(i), values.get(i).strip());
        }
        return facts;
    }
}
