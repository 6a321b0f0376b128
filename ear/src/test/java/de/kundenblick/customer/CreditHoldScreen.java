package de.kundenblick.customer;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.List;

/** Where a customer's credit is held and released, with the history. */
public class CreditHoldScreen extends Screen {
    public CreditHoldScreen(Page page) {
        super(page);
    }

    public static String addressOf(String number) {
        return "/intranet/customer/hold?number=" + number;
    }

    public CreditHoldScreen reason(String text) {
        element("hold:reason").fill(text);
        return this;
    }

    public CreditHoldScreen note(String text) {
        element("hold:note").fill(text);
        return this;
    }

    public CustomerScreen hold() {
        postback(element("hold:doHold")::click);
        return new CustomerScreen(page);
    }

    public CustomerScreen release() {
        postback(element("hold:doRelease")::click);
        return new CustomerScreen(page);
    }

    /** What the page says at its inputs. */
    public String complaint() {
        return String.join("\n", page.locator(".ui-message-error").allInnerTexts());
    }

    public boolean canDecide() {
        return element("hold").count() > 0;
    }

    /** Each hold in one line of text, the newest first. */
    public List<String> history() {
        return page.locator(".compare tbody tr").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
