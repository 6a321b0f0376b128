package de.kundenblick.dashboard;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** Where it is set which widgets there are for whom. */
class WidgetConfigurationScreen extends Screen {
    static final String ADDRESS = "/intranet/dashboard/widgets";

    WidgetConfigurationScreen(Page page) {
        super(page);
    }

    /** Lets only readers with a permission see the widget of this title. */
    WidgetConfigurationScreen require(String title, String permission) {
        var menu = page.locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))))
                .locator(".ui-selectonemenu");
        choose(menu.getAttribute("id"), permission);
        return this;
    }

    WidgetConfigurationScreen save() {
        postback(element("widgets:save")::click);
        return this;
    }
}
