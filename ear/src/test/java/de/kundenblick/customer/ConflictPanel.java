package de.kundenblick.customer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.List;

/** Where the second of two people who changed a record chooses, field by field. */
public class ConflictPanel extends Screen {
    private final Locator panel;

    public ConflictPanel(Page page) {
        super(page);
        panel = page.locator(".conflict");
    }

    public boolean isOpen() {
        return panel.count() > 0;
    }

    public String heading() {
        return panel.locator("h2").innerText();
    }

    /** Label, original, theirs and mine of a field, as in {@code name} or {@code address.MAIN.city}. */
    public List<String> field(String name) {
        return row(name).locator("th, td:not(:has(table))").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** What is ticked, as in {@code MINE}; empty as long as somebody has to choose. */
    public String choice(String name) {
        return String.join(
                "",
                row(name).locator("input[type=radio]:checked").all().stream()
                        .map(radio -> radio.getAttribute("value"))
                        .toList());
    }

    /** @param side {@code MINE} or {@code THEIRS} */
    public ConflictPanel pick(String field, String side) {
        String id = row(field).locator("input[type=radio][value=" + side + "]").getAttribute("id");
        row(field).locator("label[for='" + id + "']").click();
        return this;
    }

    public ConflictPanel save() {
        postback(panel.locator("[id$=saveChosen]")::click);
        return this;
    }

    public ConflictPanel back() {
        postback(panel.locator("[id$=leaveConflict]")::click);
        return this;
    }

    private Locator row(String field) {
        return panel.locator("tr[data-field='" + field + "']");
    }
}
