package de.kundenblick.home;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.kundenblick.browser.Screen;
import java.util.List;

/** "Arbeitsplatz". */
class WorkplaceScreen extends Screen {
    static final String ADDRESS = "/intranet/home/start";
    private static final double TEN_SECONDS = 10_000;

    WorkplaceScreen(Page page) {
        super(page);
    }

    /** Hints arrive from now on. */
    WorkplaceScreen awaitLive() {
        PlaywrightAssertions.assertThat(page.locator("body[data-live=on]")).isVisible();
        return this;
    }

    WorkplaceScreen awaitMessage(String text) {
        PlaywrightAssertions.assertThat(messages().first())
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(TEN_SECONDS));
        return this;
    }

    List<String> messageTexts() {
        return messages().allInnerTexts();
    }

    private Locator messages() {
        return page.locator("[data-widget='desk-messages'] li.unread");
    }

    /** Answers the first message without leaving the page. */
    WorkplaceScreen answerFirst(String text) {
        postback(messages().first().locator("[id$=':answer']")::click);
        element("reply:text").fill(text);
        postback(element("reply:send")::click);
        return this;
    }

    /** The groups with the numbers of their follow-ups, as in {@code Überfällig I-1 I-2}. */
    List<String> followUps() {
        return page.locator("[data-widget='desk-follow-ups'] h3").all().stream()
                .map(group -> group.innerText() + " "
                        + String.join(
                                " ",
                                group.locator("xpath=following-sibling::ul[1]")
                                        .locator(".desk-text > a .num")
                                        .allInnerTexts()))
                .toList();
    }

    WorkplaceScreen end(String number) {
        button(number, "done").click();
        return quiet();
    }

    WorkplaceScreen putOffByADay(String number) {
        button(number, "tomorrow").click();
        return quiet();
    }

    /** @param day as it is typed */
    WorkplaceScreen putOff(String number, String day) {
        button(number, "later").click();
        quiet();
        element("putOff:day_input").fill(day);
        postback(element("putOff:save")::click);
        return quiet();
    }

    String dialog() {
        return element("putOff").innerText();
    }

    WorkplaceScreen closeDialog() {
        page.keyboard().press("Escape");
        return quiet();
    }

    private Locator button(String number, String action) {
        return page.locator("[data-widget='desk-follow-ups'] li")
                .filter(new Locator.FilterOptions().setHasText(number))
                .locator("[id$=':" + action + "']");
    }

    /** Hints refresh the board a moment after a change. */
    private WorkplaceScreen quiet() {
        page.waitForTimeout(1_500);
        postback(() -> {});
        return this;
    }
}
