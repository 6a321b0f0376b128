package de.kundenblick.account;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** Where administrators help an employee in. */
class EmployeeHelpScreen extends Screen {
    EmployeeHelpScreen(Page page) {
        super(page);
    }

    static String addressOf(String login) {
        return "/intranet/account/employee?login=" + login;
    }

    /** The link for a password. */
    String invite() {
        postback(element("help:invite")::click);
        return element("help:link").inputValue();
    }

    EmployeeHelpScreen resetSecondStep() {
        element("help:resetStep").click();
        postback(page.locator(".ui-confirmdialog-yes")::click);
        return this;
    }
}
