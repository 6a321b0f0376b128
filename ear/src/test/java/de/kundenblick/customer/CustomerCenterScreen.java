package de.kundenblick.customer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.ticket.TicketListScreen;
import java.util.List;

/** The information centre of one customer, with its board of widgets. */
public class CustomerCenterScreen extends Screen {
    public CustomerCenterScreen(Page page) {
        super(page);
    }

    public static CustomerCenterScreen open(Intranet intranet, String number) {
        return intranet.open("/intranet/customer/center?number=" + number, CustomerCenterScreen::new);
    }

    public String heading() {
        return page.locator("h1").innerText().strip();
    }

    /** What stands at the top of the credit, in words. */
    public String credit() {
        return page.locator(".badge.sign").innerText().strip();
    }

    public SearchDialogScreen search() {
        page.locator("button.title").click();
        return new SearchDialogScreen(page);
    }

    /** The widgets of the content column from top to bottom. */
    public List<String> content() {
        return widgets("main");
    }

    /** The widgets of the sidebar from top to bottom. */
    public List<String> sidebar() {
        return widgets("side");
    }

    /** Moves a widget by Alt and an arrow key, as in {@code ArrowUp}. */
    public CustomerCenterScreen move(String widget, String arrow) {
        widget(widget).locator(".handle").focus();
        postback(() -> page.keyboard().press("Alt+" + arrow));
        return this;
    }

    /** What is read out to those who do not see a widget move. */
    public String announcement() {
        return element("boardNews").innerText();
    }

    public boolean canClose(String widget) {
        return widget(widget).locator(".close").count() > 0;
    }

    public CustomerCenterScreen close(String widget) {
        postback(widget(widget).locator(".close")::click);
        return this;
    }

    public boolean canChoose(String widget) {
        return choice(widget).isEnabled();
    }

    public List<String> offered() {
        return page.locator("[id='settings:choice'] input[type=checkbox]").all().stream()
                .map(box -> box.getAttribute("value"))
                .toList();
    }

    /** Ticks a widget in the settings, or takes the tick away. */
    public CustomerCenterScreen choose(String widget) {
        page.locator("label[for='" + choice(widget).getAttribute("id") + "']").click();
        return this;
    }

    public CustomerCenterScreen saveSettings() {
        postback(element("settings:save")::click);
        return this;
    }

    public CustomerCenterScreen reload() {
        page.reload();
        postback(() -> {});
        return this;
    }

    /** The number of one line of the status, as in {@code closed}. */
    public int status(String line) {
        return Integer.parseInt(line(line).locator("b").innerText());
    }

    public List<String> statusLines() {
        return page.locator("[data-widget=company-status] [data-line]").all().stream()
                .map(line -> line.getAttribute("data-line"))
                .toList();
    }

    public TicketListScreen followStatus(String line) {
        postback(line(line)::click);
        return new TicketListScreen(page);
    }

    /** What the table of a widget shows in one column, counted from 1. */
    public List<String> cells(String widget, int column) {
        return widget(widget).locator("tbody tr td:nth-child(" + column + ")").allInnerTexts();
    }

    /** A number in the row of a contact: see {@link #cells} for the column. */
    public Locator numberOf(String contact, int column) {
        return widget("contacts")
                .locator("tbody tr", new Locator.LocatorOptions().setHasText(contact))
                .locator("td:nth-child(" + column + ") a");
    }

    public TicketListScreen follow(Locator number) {
        postback(number::click);
        return new TicketListScreen(page);
    }

    private List<String> widgets(String zone) {
        return page.locator("[data-zone=" + zone + "] > [data-widget]").all().stream()
                .map(widget -> widget.getAttribute("data-widget"))
                .toList();
    }

    private Locator widget(String key) {
        return page.locator("[data-widget=" + key + "]");
    }

    private Locator choice(String widget) {
        return page.locator("[id='settings:choice'] input[type=checkbox][value=" + widget + "]");
    }

    private Locator line(String line) {
        return page.locator("[data-widget=company-status] [data-line=" + line + "]");
    }
}
