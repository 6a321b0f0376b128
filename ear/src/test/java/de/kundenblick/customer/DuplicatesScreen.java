package de.kundenblick.customer;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.List;

/** The list of pairs that may be the same. */
public class DuplicatesScreen extends Screen {
    public static final String ADDRESS = "/intranet/customer/duplicates";

    public DuplicatesScreen(Page page) {
        super(page);
    }

    /** Each pair in one line of text. */
    public List<String> pairs() {
        return page.locator("[id='pairs:rows_data'] tr[data-ri]").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    public DuplicatesScreen search() {
        postback(element("searching:search")::click);
        return this;
    }

    public DuplicatesScreen dismiss(int row) {
        postback(element("pairs:rows:" + row + ":dismiss")::click);
        return this;
    }

    public MergeScreen compare(int row) {
        postback(page.locator("[id='pairs:rows_data'] tr[data-ri='" + row + "'] .compare-link")::click);
        return new MergeScreen(page);
    }
}
