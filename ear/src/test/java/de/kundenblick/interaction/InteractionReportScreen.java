package de.kundenblick.interaction;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.kundenblick.browser.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** The report about interactions. */
class InteractionReportScreen extends Screen {
    static final String PAGE = "/intranet/interaction/reports";

    InteractionReportScreen(Page page) {
        super(page);
    }

    /** Name and number of interactions of each group, as in "Petra Adler|2". */
    List<String> groups() {
        return page.locator("#groups tbody tr").all().stream()
                .map(row -> row.locator("th").innerText()
                        + '|'
                        + row.locator("td").first().innerText())
                .toList();
    }

    InteractionReportScreen by(String grouping) {
        postback(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(grouping).setExact(true))::click);
        return this;
    }

    /** Follows the number of a group and counts the rows of the list that it leads to. */
    int rowsBehind(String group) {
        postback(
                page.locator("#groups tr:has(th:text-is('" + group + "')) td a").first()::click);
        int rows = page.locator("#rows tbody tr").count();
        postback(page::goBack);
        return rows;
    }

    /** The first letters and the name of the file. */
    String download(String format) {
        page.locator("details.menu summary.primary").click();
        Download file = page.waitForDownload(element("export:" + format)::click);
        page.locator("details.menu summary.primary").click();
        return file.suggestedFilename() + ' ' + beginning(file);
    }

    private static String beginning(Download file) {
        try {
            byte[] content = Files.readAllBytes(file.path());
            return new String(content, 0, Math.min(400, content.length), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
