package de.kundenblick.customer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.List;

/** The dialog that finds a customer, or the customer of a person. */
public class SearchDialogScreen extends Screen {
    /** Which of the two fields is typed into. */
    public enum Field {
        CUSTOMER,
        CONTACT;

        private String id() {
            return "searchForm:" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public SearchDialogScreen(Page page) {
        super(page);
        input(Field.CUSTOMER).waitFor();
        postback(() -> {});
    }

    /** @return what is offered below the field, line by line */
    public List<String> type(Field field, String text) {
        postback(() -> {
            input(field).fill("");
            input(field).pressSequentially(text);
            panel(field).waitFor();
        });
        return hits(field).allInnerTexts();
    }

    /** Takes the only hit or the first of several. */
    public CustomerCenterScreen chooseFirst(Field field) {
        hits(field).first().click();
        page.waitForURL("**/center?number=*");
        var center = new CustomerCenterScreen(page);
        postback(() -> {});
        return center;
    }

    private Locator input(Field field) {
        return element(field.id() + "_input");
    }

    private Locator panel(Field field) {
        return element(field.id() + "_panel");
    }

    private Locator hits(Field field) {
        return panel(field).locator(".ui-autocomplete-item:not(.ui-autocomplete-moretext)");
    }
}
