package de.kundenblick.customer;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** Where the rules about customers are switched. */
public class CustomerRulesScreen extends Screen {
    public static final String ADDRESS = "/intranet/customer/rules";

    public CustomerRulesScreen(Page page) {
        super(page);
    }

    /** @param rule as in {@code emailUnique} */
    public CustomerRulesScreen toggle(String rule) {
        page.locator("label[for='rules:" + rule + "_input'], label[for='rules:" + rule + "']")
                .first()
                .click();
        return this;
    }

    public CustomerRulesScreen save() {
        postback(element("rules:save")::click);
        return this;
    }
}
