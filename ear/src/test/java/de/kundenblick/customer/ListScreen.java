package de.kundenblick.customer;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import de.kundenblick.browser.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** The list of customers or of contacts. */
public class ListScreen extends Screen {
    public ListScreen(Page page) {
        super(page);
        page.locator("[data-list]").waitFor();
        postback(() -> {});
    }

    /** A column's cells from the top, without heads. */
    public List<String> column(String head) {
        int place = heads().indexOf(head);
        if (place < 0) {
            throw new IllegalArgumentException("No column " + head + " among " + heads());
        }
        return rows().locator("td:nth-child(" + (place + 2) + ")").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    List<String> heads() {
        return page.locator("#rows thead th:not(.pick)").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    String range() {
        return page.locator(".pager .range").innerText();
    }

    ListScreen type(String filter, String text) {
        page.locator("[id='filter-" + filter + "']").fill(text);
        return this;
    }

    ListScreen pick(String filter, String label) {
        page.locator("[id='filter-" + filter + "']").selectOption(new SelectOption().setLabel(label));
        return this;
    }

    ListScreen filter() {
        return leave(page.locator("#filters button[type=submit]"));
    }

    ListScreen sort(String head) {
        return leave(page.locator("#rows th a", new Page.LocatorOptions().setHasText(head)));
    }

    ListScreen next() {
        return leave(page.locator(".pager a[rel=next]"));
    }

    ListScreen back() {
        postback(page::goBack);
        return this;
    }

    /** Opens the dialog, hides a column, moves another to the top with the keyboard and applies it. */
    ListScreen arrange(String hidden, String moved) {
        page.locator("[data-open-dialog=columns]").click();
        postback(() -> {});
        column("[data-columns]", hidden).locator("input").uncheck();
        var box = column("[data-columns]", moved).locator("input");
        box.focus();
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("Alt+ArrowUp");
        }
        return leave(page.locator("[data-columns-apply]"));
    }

    private Locator column(String list, String label) {
        return page.locator(list + " li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))));
    }

    public ListScreen select(String... texts) {
        for (String text : texts) {
            rows().filter(new Locator.FilterOptions().setHasText(text))
                    .locator("[data-pick]")
                    .check();
        }
        return this;
    }

    ListScreen selectAll() {
        postback(element("selection:selectAll")::click);
        return this;
    }

    /** As in "3 ausgewählt"; empty when nothing is. */
    String selection() {
        return page.locator("[data-selection-bar] [role=status]").textContent();
    }

    boolean canChange() {
        return page.locator("[data-open-dialog=bulk]").count() > 0;
    }

    boolean canExport() {
        return element("export:csv").count() > 0;
    }

    /** @return what would happen */
    public String preview(String target) {
        page.locator("[data-open-dialog=bulk]").click();
        postback(() -> element("bulk:target").selectOption(new SelectOption().setLabel(target)));
        postback(element("bulk:preview")::click);
        return element("bulk:outcome").locator(".callout").innerText();
    }

    public ListScreen change() {
        return leave(element("bulk:change"));
    }

    ListScreen saveView(String name, String team) {
        page.locator("details.views > summary").click();
        postback(element("views:new")::click);
        element("viewForm:name").fill(name);
        if (team != null) {
            element("viewForm:team").selectOption(new SelectOption().setLabel(team));
        }
        return leave(element("viewForm:save"));
    }

    ListScreen makeStandard() {
        page.locator("details.views > summary").click();
        return leave(element("views:standard"));
    }

    List<String> views() {
        page.locator("details.views > summary").click();
        var names = page.locator("details.views .menu-panel > a").allInnerTexts();
        page.locator("details.views > summary").click();
        return names;
    }

    ListScreen chooseView(String name) {
        page.locator("details.views > summary").click();
        return leave(page.locator("details.views .menu-panel > a", new Page.LocatorOptions().setHasText(name)));
    }

    String view() {
        return page.locator("details.views > summary").innerText();
    }

    /** The whole list as a file. */
    Download export(String format) {
        page.locator("details.menu:not(.views) > summary").click();
        return page.waitForDownload(() -> element("export:" + format).click());
    }

    Download exportSelection(String format) {
        return page.waitForDownload(
                () -> element("selection:selection" + format).click());
    }

    static String content(Download file) {
        try {
            return Files.readString(file.path(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Locator rows() {
        return page.locator("#rows tbody tr");
    }

    private ListScreen leave(Locator link) {
        return leave(link::click);
    }

    /** Does what leads to another page, and waits for that. */
    private ListScreen leave(Runnable action) {
        page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.status() == 200, action);
        postback(() -> {});
        return this;
    }
}
