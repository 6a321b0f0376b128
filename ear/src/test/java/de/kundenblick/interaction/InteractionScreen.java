package de.kundenblick.interaction;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.kundenblick.browser.Screen;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Where an interaction is recorded, shown and changed: the forms have the same inputs. */
class InteractionScreen extends Screen {
    InteractionScreen(Page page) {
        super(page);
    }

    /** @param form as the page calls it: interaction, entry or edit */
    String typed(String form, String input) {
        return element(form + ':' + input).inputValue();
    }

    InteractionScreen type(String form, String input, String text) {
        element(form + ':' + input).fill(text);
        postback(() -> element(form + ':' + input).blur());
        return this;
    }

    /** Chooses the first of what is proposed for these words, in place of whatever stands there. */
    InteractionScreen pick(String form, String input, String words) {
        String id = form + ':' + input;
        element(id + "_input").selectText();
        postback(() -> element(id + "_input").pressSequentially(words));
        postback(() ->
                element(id + "_panel").locator(".ui-autocomplete-item").first().click());
        return this;
    }

    InteractionScreen choose(String form, String input, String label) {
        choose(form + ':' + input, label);
        postback(() -> {});
        return this;
    }

    LocalDateTime happened() {
        return LocalDateTime.parse(typed("interaction", "happenedOn"));
    }

    InteractionScreen happened(LocalDateTime moment) {
        return type("interaction", "happenedOn", moment.toString());
    }

    InteractionScreen followUp(LocalDate day) {
        return type("interaction", "followUp", day.toString());
    }

    InteractionScreen turn(String title) {
        postback(page.locator(".ui-tabs-nav li").getByText(title)::click);
        return this;
    }

    InteractionScreen check(String form, String box) {
        postback(page.locator("[id='" + form + ':' + box + "'] .ui-chkbox-box")::click);
        return this;
    }

    boolean isChecked(String form, String box) {
        return element(form + ':' + box + "_input").isChecked();
    }

    InteractionScreen closeDialog() {
        page.keyboard().press("Escape");
        element("publishDialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    String meaning() {
        return page.locator("#readersHint").innerText();
    }

    /** What stands at the inputs. */
    String complaint() {
        return String.join("\n", page.locator(".ui-message-error").allInnerTexts());
    }

    InteractionScreen save(String form) {
        postback(element(form + ":save")::click);
        return this;
    }

    void cancel() {
        leave("[data-draft-cancel]");
    }

    String sign() {
        return page.locator(".head .badge.sign").first().innerText().strip();
    }

    List<String> entries() {
        return page.locator("article.message").allInnerTexts();
    }

    String fact(String name) {
        return page.locator("dt")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .locator("xpath=following-sibling::dd[1]")
                .innerText()
                .strip();
    }

    InteractionScreen general() {
        return leave("nav.tabs a[href*='tab=general']");
    }

    private InteractionScreen leave(String link) {
        postback(page.locator(link)::click);
        return this;
    }
}
