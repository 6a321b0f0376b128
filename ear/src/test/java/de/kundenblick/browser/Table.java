package de.kundenblick.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A table that pages, anywhere on a page. */
public class Table extends Screen {
    private final Locator table;

    /** @param id as in {@code contacts:rows} */
    public Table(Page page, String id) {
        super(page);
        table = element(id);
    }

    /** How many rows are on the page that is shown. */
    public int size() {
        return rows().count();
    }

    /** A column's cells from the top; of a cell with a link the link only. */
    public List<String> column(String header) {
        int place = headers().indexOf(header);
        if (place < 0) {
            throw new IllegalArgumentException("No column " + header + " among " + headers());
        }
        var cells = (List<?>) rows().locator("td:nth-child(" + (place + 1) + ")")
                .evaluateAll("cells => cells.map(cell => (cell.querySelector('a') || cell).innerText.trim())");
        return cells.stream().map(String::valueOf).toList();
    }

    /** A column's cells on all pages; the last page is shown then. */
    public List<String> columnOfAllPages(String header) {
        var all = new ArrayList<>(column(header));
        while (hasNext()) {
            next();
            all.addAll(column(header));
        }
        return all;
    }

    /** As in "1–10 von 37". */
    public String range() {
        return table.locator(".ui-paginator-current, .pager .range").innerText();
    }

    /** How many pages one can go to. */
    public int pages() {
        var own = table.locator("[data-pages]");
        return own.count() > 0
                ? Integer.parseInt(own.getAttribute("data-pages"))
                : table.locator(".ui-paginator-page").count();
    }

    public Table next() {
        postback(table.locator(".ui-paginator-next, [data-step=next]")::click);
        return this;
    }

    /** Chooses how many rows a page has. */
    public Table show(int rows) {
        postback(() -> table.locator(".ui-paginator-rpp-options, select[data-act=rows]")
                .selectOption(Integer.toString(rows)));
        return this;
    }

    /** The number of rows that can be chosen. */
    public List<String> choices() {
        return table.locator(".ui-paginator-rpp-options option, select[data-act=rows] option")
                .allInnerTexts();
    }

    /** The row that has the text in one of its cells. */
    public Locator row(String text) {
        return rows().filter(new Locator.FilterOptions().setHas(page.getByText(text, exactly())));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private boolean hasNext() {
        var next = table.locator(".ui-paginator-next:not(.ui-state-disabled), [data-step=next]:enabled");
        return next.count() > 0 && next.isVisible();
    }

    private Locator rows() {
        return table.locator("tbody > tr[data-ri], table.grid > tbody > tr");
    }

    private List<String> headers() {
        return table.locator("thead th").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }
}
