package de.kundenblick.customer;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** The list of merges. */
public class MergesScreen extends Screen {
    public static final String ADDRESS = "/intranet/customer/merges";

    public MergesScreen(Page page) {
        super(page);
    }

    public MergesScreen undo(int row) {
        element("merges:rows:" + row + ":undo").click();
        postback(page.locator(".ui-confirmdialog-yes")::click);
        return this;
    }

    public String state(int row) {
        return page.locator("[id='merges:rows_data'] tr[data-ri='" + row + "']").innerText();
    }
}
