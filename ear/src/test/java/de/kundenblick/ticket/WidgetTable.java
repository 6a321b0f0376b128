package de.kundenblick.ticket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A widget with tickets on the board of a customer or a person. */
public class WidgetTable extends Screen {
    private final Locator widget;

    /** @param key as in {@code tickets-new} */
    public WidgetTable(Page page, String key) {
        super(page);
        widget = page.locator("[data-widget='" + key + "']");
    }

    /** How many rows are on the page that is shown. */
    public int size() {
        return widget.locator("tbody tr").count();
    }

    public List<String> columns() {
        return widget.locator("thead th").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** A column's cells from the top. */
    public List<String> column(String header) {
        int place = columns().indexOf(header);
        if (place < 0) {
            throw new IllegalArgumentException("No column " + header + " among " + columns());
        }
        return widget.locator("tbody td:nth-child(" + (place + 1) + ")").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** The numbers on the tabs by their names. */
    public Map<String, Integer> tabs() {
        var tabs = new LinkedHashMap<String, Integer>();
        for (Locator tab : widget.locator(".tabs button").all()) {
            String number = tab.locator("span").innerText();
            String text = tab.innerText().strip();
            tabs.put(text.substring(0, text.length() - number.length()).strip(), Integer.valueOf(number));
        }
        return tabs;
    }

    public String openTab() {
        return widget.locator(".tabs [aria-current]").getAttribute("data-value");
    }

    /** @param what as the button says: a tab, a switch, a filter to remove */
    public WidgetTable press(String what) {
        postback(widget.locator("button[data-act]", new Locator.LocatorOptions().setHasText(what))
                .first()::click);
        return this;
    }

    /** The number on a switch, as in {@code alle wartenden}. */
    public int switched(String what) {
        return Integer.parseInt(widget.locator(".switch button", new Locator.LocatorOptions().setHasText(what))
                .locator("span")
                .innerText());
    }

    /** Clicks on the head of a column. */
    public WidgetTable sort(String header) {
        postback(head(header).locator("button")::click);
        return this;
    }

    /** As in {@code ascending}. */
    public String order(String header) {
        return head(header).getAttribute("aria-sort");
    }

    public String sortTitle(String header) {
        return head(header).locator("button").getAttribute("title");
    }

    private Locator head(String header) {
        return widget.locator("thead th", new Locator.LocatorOptions().setHasText(header));
    }

    /** As in "1–10 von 37". */
    public String range() {
        return widget.locator(".pager .range").innerText();
    }

    public boolean hasNext() {
        var next = widget.locator("[data-step=next]");
        return next.count() > 0 && next.isEnabled();
    }

    public WidgetTable next() {
        postback(widget.locator("[data-step=next]")::click);
        return this;
    }

    public List<String> rowChoices() {
        return widget.locator("select[data-act=rows] option").allInnerTexts();
    }

    public WidgetTable show(int rows) {
        postback(() -> widget.locator("select[data-act=rows]").selectOption(Integer.toString(rows)));
        return this;
    }

    /** Opens what sets the widget up. */
    public WidgetSetupScreen setUp() {
        postback(widget.locator("[data-set-up]")::click);
        return new WidgetSetupScreen(page, this);
    }

    /** What it is filtered by, as in "Queue: support". */
    public List<String> filters() {
        return widget.locator(".chips li:not(.plain)").allInnerTexts().stream()
                .map(chip -> chip.strip().replaceAll("\\s+", " "))
                .toList();
    }
}
