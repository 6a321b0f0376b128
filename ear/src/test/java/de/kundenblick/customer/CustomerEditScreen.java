package de.kundenblick.customer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a customer is entered and changed. */
public class CustomerEditScreen extends Screen {
    public static final String NEW = "/intranet/customer/edit";

    public CustomerEditScreen(Page page) {
        super(page);
    }

    public static String addressOf(String number) {
        return NEW + "?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    public CustomerEditScreen name(String name) {
        element("customer:name").fill(name);
        return this;
    }

    public String name() {
        return element("customer:name").inputValue();
    }

    public CustomerEditScreen number(String number) {
        element("customer:number").fill(number);
        return this;
    }

    public CustomerEditScreen comment(String text) {
        element("customer:comment").fill(text);
        return this;
    }

    public String comment() {
        return element("customer:comment").inputValue();
    }

    /** Saves and stays. */
    public CustomerEditScreen save() {
        postback(element("customer:save")::click);
        return this;
    }

    public CustomerEditScreen saveByDoubleClick() {
        postback(element("customer:save")::dblclick);
        return this;
    }

    public CustomerScreen saveAndFinish() {
        postback(element("customer:finish")::click);
        return new CustomerScreen(page);
    }

    public CustomerEditScreen street(String text) {
        element("customer:addresses:0:street").fill(text);
        return this;
    }

    public CustomerEditScreen city(String text) {
        element("customer:addresses:0:city").fill(text);
        return this;
    }

    public CustomerEditScreen status(String label) {
        choose("customer:status", label);
        return this;
    }

    /** What the page says about stored customers that look like this one; empty when it says nothing. */
    public String hints() {
        return String.join("\n", page.locator(".hints").allInnerTexts());
    }

    /** The choice between what two people changed; shown when they changed the same field. */
    public ConflictPanel conflict() {
        return new ConflictPanel(page);
    }

    /** What the page says at its inputs. */
    public String complaint() {
        return String.join("\n", page.locator(".ui-message-error").allInnerTexts());
    }

    /** What it says beside fields that somebody else changed while a draft lay in this browser. */
    public String meanwhile() {
        return String.join("\n", page.locator(".meanwhile").allInnerTexts());
    }

    public CustomerEditScreen takeMeanwhile() {
        page.locator(".meanwhile button").click();
        return this;
    }

    /** What the page says about input that it has brought back; empty when it has not. */
    public String restored() {
        return String.join("", page.locator(".restored").allInnerTexts());
    }

    /** The sign that the customer is on credit hold or not. */
    public Locator sign() {
        return page.locator(".head .sign");
    }
}
