package de.kundenblick.ticket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A ticket whose messages have files, and which is merged, split and linked. */
class TicketFilesScreen extends TicketScreen {
    TicketFilesScreen(Page page) {
        super(page);
    }

    TicketFilesScreen answer() {
        postback(element("acts:answer")::click);
        return this;
    }

    /** Types at the place of the cursor. */
    TicketFilesScreen type(String text) {
        element("message:text").pressSequentially(text);
        return this;
    }

    String typed() {
        return element("message:text").inputValue();
    }

    /** Adds a file, and waits until it is there or refused. */
    TicketFilesScreen attach(String name, String content) {
        int before = files().count() + refusals().count();
        element("attachFiles")
                .setInputFiles(new FilePayload(
                        name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1)));
        files().or(refusals()).nth(before).waitFor();
        postback(() -> {});
        return this;
    }

    private Locator files() {
        return page.locator("[id='message:attached'] .files > li");
    }

    private Locator refusals() {
        return page.locator(".attach-arriving [role=alert]");
    }

    /** What waits for the message, with its warnings. */
    List<String> attached() {
        return files().allInnerTexts();
    }

    List<String> refused() {
        return refusals().allInnerTexts();
    }

    /** By the keyboard alone. */
    TicketFilesScreen useTemplate(String part) {
        element("message:text").press("Alt+v");
        page.locator("[data-templates-filter]").pressSequentially(part);
        postback(() -> page.keyboard().press("Enter"));
        return this;
    }

    TicketFilesScreen send() {
        postback(element("message:send")::click);
        return this;
    }

    /** The address of a file of a sent message. */
    String addressOfFile(String name) {
        return page.locator("article .file")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getAttribute("href");
    }

    String download(String address) {
        return page.request().get(address).text();
    }

    int statusOf(String address) {
        return page.request().get(address).status();
    }

    List<String> linked() {
        return page.locator(".ticket-links a.num").allInnerTexts();
    }

    TicketFilesScreen link(String number, String role) {
        element("links:openLink").click();
        pick("linkForm:linkOther_input", number);
        element("linkForm:linkRole").selectOption(role);
        postback(element("linkForm:link")::click);
        return this;
    }

    TicketFilesScreen split(String message) {
        postback(element("links:openSplit")::click);
        element("splitForm:splitMessages")
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(message))
                .click();
        postback(element("splitForm:split")::click);
        return this;
    }

    TicketFilesScreen mergeInto(String number) {
        element("links:openMerge").click();
        pick("mergeForm:mergeInto_input", number);
        return this;
    }

    TicketFilesScreen merge() {
        postback(element("mergeForm:merge")::click);
        return this;
    }

    TicketFilesScreen confirm() {
        element("mergeForm:confirmed").locator(".ui-chkbox-box").click();
        return this;
    }

    String mergeProblem() {
        return page.locator("[id='mergeForm'] .ui-message-error").innerText();
    }

    /** Chooses the only ticket of that number. */
    private void pick(String input, String number) {
        element(input).pressSequentially(number);
        page.locator(".ui-autocomplete-item:visible").first().waitFor();
        postback(page.locator(".ui-autocomplete-item:visible").first()::click);
    }
}
