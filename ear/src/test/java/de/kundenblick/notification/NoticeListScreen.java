package de.kundenblick.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import de.kundenblick.browser.Screen;
import java.util.List;

/** What somebody was told, with the bell. */
class NoticeListScreen extends Screen {
    static final String ADDRESS = "/intranet/notification/list";
    private static final double PATIENCE = 40_000;

    NoticeListScreen(Page page) {
        super(page);
    }

    /** Until the bell of the open page says so by itself. */
    NoticeListScreen awaitUnread(String count) {
        assertThat(page.locator(".bell-count")).hasText(count, new HasTextOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Until the page listens. */
    NoticeListScreen awaitLive() {
        page.locator("body[data-live]").waitFor();
        return this;
    }

    /** Until the list has followed the bell. */
    NoticeListScreen awaitNotices(int count) {
        assertThat(page.locator("li.notice")).hasCount(count);
        return this;
    }

    List<String> notices() {
        return page.locator("li.notice").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    NoticeListScreen markFirst() {
        postback(page.locator(".notice-read").first()::click);
        return this;
    }

    NoticeListScreen markAll() {
        postback(element("notices:all")::click);
        return this;
    }
}
