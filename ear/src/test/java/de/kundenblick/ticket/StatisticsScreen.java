package de.kundenblick.ticket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.kundenblick.browser.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Statistics of tickets. */
class StatisticsScreen extends Screen {
    static final String PAGE = "/intranet/ticket/statistics";

    StatisticsScreen(Page page) {
        super(page);
    }

    /** The entries of the navigation that are marked as where one is. */
    List<String> current() {
        return page.locator("nav.nav a[aria-current]").allInnerTexts();
    }

    /** One of the large figures, by its name. */
    String figure(String name) {
        return page.locator(".figures div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt", new Page.LocatorOptions().setHasText(name))))
                .locator("dd")
                .innerText()
                .strip();
    }

    /** Name, tickets and first responses of each group, as in "support|3|50 % (1 von 2)". */
    List<String> groups() {
        return page.locator("[aria-labelledby=hits] tbody tr").all().stream()
                .map(row -> row.locator("th").innerText()
                        + '|'
                        + row.locator("td").nth(0).innerText()
                        + '|'
                        + row.locator("td").nth(1).innerText())
                .toList();
    }

    StatisticsScreen by(String grouping) {
        postback(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(grouping).setExact(true))::click);
        return this;
    }

    /** Whether each chart is drawn and says what it is about. */
    boolean hasCharts() {
        return page.locator("canvas[aria-label]").all().stream()
                        .filter(canvas -> canvas.boundingBox().height > 50)
                        .count()
                == 2;
    }

    StatisticsScreen fill(String id, String text) {
        element(id).fill(text);
        return this;
    }

    StatisticsScreen press(String id) {
        postback(element(id)::click);
        return this;
    }

    String export() {
        var download = page.waitForDownload(element("filter:export")::click);
        try {
            return Files.readString(download.path());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
