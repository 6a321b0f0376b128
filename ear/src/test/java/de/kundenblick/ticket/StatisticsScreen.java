package de.kundenblick.ticket;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.kundenblick.browser.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/** Reports about tickets. */
class StatisticsScreen extends Screen {
    static final String PAGE = "/intranet/ticket/statistics";

    StatisticsScreen(Page page) {
        super(page);
    }

    /** The entries of the navigation that are marked as where one is. */
    List<String> current() {
        return page.locator("nav.nav a[aria-current=page]").allInnerTexts();
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

    StatisticsScreen topic(String name) {
        postback(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))::click);
        return this;
    }

    StatisticsScreen pick(String field, String value) {
        page.locator("#filter-" + field).selectOption(value);
        return this;
    }

    StatisticsScreen fill(String field, String text) {
        page.locator("#filter-" + field).fill(text);
        return this;
    }

    /** Fills one of the fields that wait until they are asked for. */
    StatisticsScreen limit(String field, String text) {
        if (!page.locator("#filter-" + field).isVisible()) {
            page.locator("#filters details.more summary").click();
        }
        return fill(field, text);
    }

    StatisticsScreen show() {
        postback(page.locator("#show")::click);
        return this;
    }

    private int column(String name) {
        return page.locator("#report thead th").allInnerTexts().stream()
                .map(String::strip)
                .toList()
                .indexOf(name);
    }

    /** The name of each row and what stands in this column, as in "support|3". */
    List<String> cells(String column) {
        int place = column(column);
        return page.locator("#report tbody tr").all().stream()
                .map(row -> row.locator("th").innerText().strip() + '|' + cell(row, place))
                .toList();
    }

    private static String cell(Locator row, int place) {
        return row.locator("td").nth(place - 1).innerText().strip().replaceAll("\\s+", " ");
    }

    /** The tickets of the list that a number leads to. */
    List<String> ticketsBehind(String row, String column) {
        int place = column(column);
        var line = page.locator("#report tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th[scope=row]", new Page.LocatorOptions().setHasText(row))));
        postback(line.locator("td").nth(place - 1).locator("a")::click);
        var numbers = new TicketListScreen(page).numbers();
        postback(page::goBack);
        return numbers;
    }

    /** Whether each chart is drawn and says what it is about. */
    boolean hasCharts() {
        return page.locator("canvas[aria-label]").all().stream().anyMatch(canvas -> canvas.boundingBox().height > 50);
    }

    /** How many ways lead to a file. */
    int exports() {
        return page.locator("[id^='export:']").count();
    }

    String download(String format) {
        try {
            return Files.readString(file(format), StandardCharsets.ISO_8859_1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** The sheet of the workbook. */
    String sheet() {
        try (var workbook = new ZipFile(file("xlsx").toFile());
                var sheet = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private Path file(String format) {
        page.locator("details.menu summary.primary").click();
        var download = page.waitForDownload(element("export:" + format)::click);
        page.locator("details.menu summary.primary").click();
        return download.path();
    }
}
