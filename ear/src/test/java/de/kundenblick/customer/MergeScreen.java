package de.kundenblick.customer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.List;

/** Where one record is made of several. */
public class MergeScreen extends Screen {
    public MergeScreen(Page page) {
        super(page);
    }

    /** Label and values of a field, as in {@code name}. */
    public List<String> field(String name) {
        return row(name).locator("> th, > td.lines").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** @param key number or login of the record whose value counts */
    public MergeScreen take(String field, String key) {
        row(field)
                .locator(".ui-selectoneradio label", new Locator.LocatorOptions().setHasText(key))
                .first()
                .click();
        return this;
    }

    /** The line of what moves along, as in "Tickets 2 1". */
    public String moves(String what) {
        return page.locator(".moves tbody tr", new Page.LocatorOptions().setHasText(what))
                .first()
                .innerText()
                .replaceAll("\\s+", " ")
                .strip();
    }

    public CustomerScreen merge() {
        element("merge:doMerge").click();
        postback(page.locator(".ui-confirmdialog-yes")::click);
        return new CustomerScreen(page);
    }

    private Locator row(String field) {
        return page.locator("tr[data-field='" + field + "']");
    }
}
