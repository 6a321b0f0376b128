package de.kundenblick.interaction;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.kundenblick.browser.Screen;
import java.util.List;

/** One interaction, as far as its entries are published, answered and shared. */
public class PublishScreen extends Screen {
    public PublishScreen(Page page) {
        super(page);
    }

    public static String addressOf(String number) {
        return "/intranet/interaction/show?number=" + number;
    }

    /** Opens what the customer is going to see of the entry with these words. */
    public PublishScreen preview(String words) {
        return follow(entry(words).getByText("Veröffentlichen…"));
    }

    /** The words that the customer is going to see. */
    public String asCustomer() {
        return page.locator(".as-customer").innerText();
    }

    /** The entry alone, without its moment, which lies between looking and publishing. */
    public String entryAsCustomer() {
        return withoutMoment(page.locator(".as-customer article"));
    }

    /** The same at the portal. */
    public String entryAtPortal() {
        return withoutMoment(page.locator(".conversation article"));
    }

    private static String withoutMoment(Locator article) {
        return article.innerText().replace(article.locator(".when").innerText(), "");
    }

    public List<String> readers() {
        return page.locator(".who-reads li").allInnerTexts();
    }

    public String dialog() {
        return page.getByRole(AriaRole.DIALOG).first().innerText();
    }

    public PublishScreen publish() {
        postback(element("publish:do")::click);
        return this;
    }

    PublishScreen keepInternal() {
        postback(element("publish:keep")::click);
        return this;
    }

    /** Whether the customer is going to hear that it was recorded. */
    public boolean isIncoming() {
        return element("publish:incoming_input").isChecked();
    }

    /** The marks of the entry with these words. */
    public List<String> badges(String words) {
        return entry(words).locator(".badge").allInnerTexts();
    }

    /** By two clicks, the second before the answer to the first. */
    public PublishScreen publishTwice() {
        postback(element("publish:do")::dblclick);
        return this;
    }

    /** What the bar says that counts the seconds; empty when there is none. */
    public String bar() {
        return String.join("\n", page.locator(".recall").allInnerTexts());
    }

    public PublishScreen recall() {
        postback(() -> page.locator(".recall button").first().click());
        return this;
    }

    public PublishScreen reply(String words, String text) {
        follow(entry(words).getByText("Antworten"));
        element("reply:text").fill(text);
        postback(element("reply:send")::click);
        return this;
    }

    /** Opens the proof of delivery of the entry with these words. */
    public PublishScreen proof(String words) {
        return follow(entry(words).locator(".delivery a"));
    }

    public List<String> proofRows() {
        return page.locator("table.proof tbody tr").allInnerTexts();
    }

    public PublishScreen withdraw() {
        postback(element("proof:withdraw")::click);
        postback(() -> page.locator(".ui-confirmdialog-yes").click());
        return this;
    }

    public PublishScreen share(String typed) {
        postback(element("shares:openShares")::click);
        postback(() -> element("shareForm:shareContact_input").pressSequentially(typed));
        postback(() -> page.locator(".ui-autocomplete-panel tr, .ui-autocomplete-panel li")
                .filter(new Locator.FilterOptions().setHasText(typed))
                .last()
                .click());
        postback(element("shareForm:share")::click);
        return this;
    }

    public List<String> shares() {
        return page.locator(".shares li").allInnerTexts();
    }

    public PublishScreen endShare() {
        postback(() -> page.locator(".shares .quiet-link").first().click());
        return this;
    }

    /** Whether the entry with these words is marked as internal. */
    public boolean isInternal(String words) {
        return entry(words).getAttribute("class").contains("note");
    }

    private PublishScreen follow(Locator link) {
        postback(link.first()::click);
        return this;
    }

    private Locator entry(String words) {
        return page.locator(".conversation article").filter(new Locator.FilterOptions().setHasText(words));
    }
}
