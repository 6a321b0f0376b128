package de.kundenblick.ticket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import de.kundenblick.browser.Screen;
import java.util.List;

/** The dialog in which the columns, filters and rows of a widget are chosen. */
public class WidgetSetupScreen extends Screen {
    private final WidgetTable table;
    private final Locator dialog;

    WidgetSetupScreen(Page page, WidgetTable table) {
        super(page);
        this.table = table;
        dialog = page.locator("[data-widget-setup]");
        dialog.waitFor();
    }

    /** The columns that can be chosen, in their order. */
    public List<String> offered() {
        return dialog.locator(".columns label").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** Ticks a column or takes the tick away. */
    public WidgetSetupScreen toggle(String column) {
        item(column).locator("label").click();
        return this;
    }

    public WidgetSetupScreen up(String column) {
        item(column).locator("[data-move=up]").click();
        return this;
    }

    private Locator item(String column) {
        return dialog.locator(
                ".columns li",
                new Locator.LocatorOptions()
                        .setHas(page.getByText(column, new Page.GetByTextOptions().setExact(true))));
    }

    /** The values that a filter offers. */
    public List<String> values(String filter) {
        return choice(filter).locator("option").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** @param value as it is offered, with its number */
    public WidgetSetupScreen filter(String filter, String value) {
        choice(filter).selectOption(new SelectOption().setLabel(value));
        return this;
    }

    private Locator choice(String filter) {
        return dialog.getByRole(
                AriaRole.COMBOBOX,
                new Locator.GetByRoleOptions().setName(filter).setExact(true));
    }

    public WidgetTable apply() {
        postback(dialog.locator("[data-save-widget]")::click);
        return table;
    }
}
