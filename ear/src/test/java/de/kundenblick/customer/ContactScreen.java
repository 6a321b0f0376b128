package de.kundenblick.customer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** Where a contact is entered and changed. */
public class ContactScreen extends Screen {
    public ContactScreen(Page page) {
        super(page);
    }

    public ContactScreen firstName(String name) {
        element("contact:firstName").fill(name);
        return this;
    }

    public ContactScreen lastName(String name) {
        element("contact:lastName").fill(name);
        return this;
    }

    public String lastName() {
        return element("contact:lastName").inputValue();
    }

    public ContactScreen login(String name) {
        element("contact:login").fill(name);
        return this;
    }

    public ContactScreen email(String address) {
        element("contact:email").fill(address);
        return this;
    }

    /** The numbers that stand in the list of customers. */
    public String customers() {
        return String.join(
                " ",
                page.locator("[id='contact:customers'] .ui-chips-token-label").allInnerTexts());
    }

    public ContactScreen phone(String number) {
        element("contact:phone").fill(number);
        return this;
    }

    public ContactScreen validity(String label) {
        choose("contact:validity", label);
        return this;
    }

    /** The choice between what two people changed; shown when they changed the same field. */
    public ConflictPanel conflict() {
        return new ConflictPanel(page);
    }

    /** What the page says at its inputs. */
    public String complaint() {
        return String.join("\n", page.locator(".ui-message-error").allInnerTexts());
    }

    /** Saves and stays. */
    public ContactScreen save() {
        postback(element("contact:save")::click);
        return this;
    }

    /** Saves and goes back to the customer. */
    public CustomerScreen saveAndFinish() {
        postback(element("contact:finish")::click);
        return new CustomerScreen(page);
    }

    /** The sign that the customer is on credit hold or not. */
    public Locator sign() {
        return page.locator(".head .sign");
    }
}
