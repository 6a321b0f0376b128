package de.kundenblick.account;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.ArrayList;
import java.util.List;

/** The pages under "Verwaltung". */
class AdministrationScreen extends Screen {
    static final String NEW_EMPLOYEE = "/intranet/account/employee";
    static final String EMPLOYEES = "/intranet/account/employees";
    static final String ROLES = "/intranet/account/roles";
    static final String MATRIX = "/intranet/account/matrix";
    static final String TEAMS = "/intranet/account/teams";

    AdministrationScreen(Page page) {
        super(page);
    }

    AdministrationScreen fill(String id, String text) {
        element(id).fill(text);
        return this;
    }

    /** Sets or takes away the tick before these words. */
    AdministrationScreen tick(String words) {
        page.locator(".ui-chkbox-label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    AdministrationScreen press(String id) {
        postback(element(id)::click);
        return this;
    }

    /** What an input holds. */
    String valueOf(String id) {
        return element(id).inputValue();
    }

    /** Presses a button that asks before it acts, and says yes. */
    AdministrationScreen pressAndConfirm(String id) {
        element(id).click();
        postback(page.locator(".ui-confirmdialog-yes")::click);
        return this;
    }

    /** Asks to delete the role of that name, and confirms. */
    AdministrationScreen deleteRole(String name) {
        var row = page.locator("#roles tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                com.microsoft.playwright.options.AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(name).setExact(true))));
        row.locator("button").click();
        postback(page.locator(".ui-confirmdialog-yes")::click);
        return this;
    }

    AdministrationScreen select(String id, String label) {
        choose(id, label);
        return this;
    }

    /** The names in the list of employees. */
    List<String> names() {
        return page.locator("[id='employees:rows'] tbody td:first-child a").allInnerTexts();
    }

    /** What the navigation has under "Verwaltung". */
    List<String> subjects() {
        return page.locator(".nav .grow ~ a.sub").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** Every row of the matrix as a line of a Markdown table. */
    List<String> matrix() {
        var lines = new ArrayList<String>();
        var heads = page.locator("#matrix thead th").allInnerTexts();
        lines.add("| " + String.join(" | ", heads) + " |");
        lines.add("|---".repeat(heads.size()) + "|");
        for (var row : page.locator("#matrix tr[data-permission]").all()) {
            var cells = new ArrayList<String>();
            cells.add(row.locator("th b").innerText() + " `" + row.getAttribute("data-permission") + "`");
            var opens = new ArrayList<String>();
            row.locator(".opens .page").allInnerTexts().forEach(page -> opens.add("`" + page + "`"));
            opens.addAll(row.locator(".opens .service").allInnerTexts());
            cells.add(String.join("<br>", opens));
            cells.addAll(row.locator("td.role").allInnerTexts());
            lines.add("| " + String.join(" | ", cells) + " |");
        }
        return lines;
    }
}
