package de.kundenblick.exchange;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.kundenblick.browser.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of an import, from the file to what came of it. */
class ImportScreen extends Screen {
    static final String ADDRESS = "/intranet/exchange/import";
    private static final double PATIENCE = 180_000;

    ImportScreen(Page page) {
        super(page);
    }

    /** Sends a file and goes on to its columns, if it is taken. */
    ImportScreen upload(String kind, byte[] content) {
        element("file").setInputFiles(new FilePayload("rows.csv", "text/csv", content));
        return send(kind);
    }

    ImportScreen upload(String kind, Path file) {
        element("file").setInputFiles(file);
        return send(kind);
    }

    private ImportScreen send(String kind) {
        page.locator("input[name=kind][value=" + kind + "]").check();
        element("send").click();
        page.locator("[id='mapping:check'], #problem:not([hidden])").waitFor();
        postback(() -> {});
        return this;
    }

    /** Why the file was not taken. */
    String problem() {
        return element("problem").innerText();
    }

    /** What each column means, by its header. */
    Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        for (Locator row :
                page.locator("[aria-labelledby=columnsTitle] tbody tr").all()) {
            columns.put(
                    row.locator("td").first().innerText(),
                    row.locator("select option:checked").innerText());
        }
        return columns;
    }

    ImportScreen mean(String header, String field) {
        var row = page.locator("[aria-labelledby=columnsTitle] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(header));
        postback(() -> row.locator("select").selectOption(new SelectOption().setLabel(field)));
        return this;
    }

    ImportScreen settle(String id, String label) {
        postback(() -> element("mapping:" + id).selectOption(new SelectOption().setLabel(label)));
        return this;
    }

    ImportScreen keepMapping(String name) {
        element("mapping:name").fill(name);
        postback(element("mapping:keep")::click);
        return this;
    }

    ImportScreen takeMapping(int place) {
        element("mapping:chosen").selectOption(new SelectOption().setIndex(place));
        postback(element("mapping:take")::click);
        return this;
    }

    /** Has the file checked, and waits for what comes of it. */
    ImportScreen check() {
        postback(element("mapping:check")::click);
        if (page.url().contains("/mapping") && !message().isEmpty()) {
            return this;
        }
        page.locator("[id='run:start'], [id='mapping:check']").waitFor(patiently());
        postback(() -> {});
        return this;
    }

    ImportScreen start() {
        element("run:start").click();
        return this;
    }

    /** Waits for the end of the import. */
    ImportScreen finish() {
        element("run:new").waitFor(patiently());
        postback(() -> {});
        return this;
    }

    ImportScreen undo() {
        element("run:undo").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.getByText("Der Import ist rückgängig gemacht.").waitFor(patiently());
        postback(() -> {});
        return this;
    }

    private static Locator.WaitForOptions patiently() {
        return new Locator.WaitForOptions()
                .setState(WaitForSelectorState.VISIBLE)
                .setTimeout(PATIENCE);
    }

    String state() {
        return element("stateTitle").innerText();
    }

    /** What was read, made and rejected, by its label. */
    Map<String, String> counts() {
        var counts = new LinkedHashMap<String, String>();
        var labels = element("counts").locator("dt").allInnerTexts();
        var values = element("counts").locator("dd").allInnerTexts();
        for (int i = 0; i < labels.size(); i++) {
            counts.put(labels.get(i), values.get(i).strip());
        }
        return counts;
    }

    boolean isPastTheMapping() {
        return element("counts").count() > 0;
    }

    /** Line, column and reason of each rejected row that is shown. */
    List<List<String>> rejected() {
        return element("issuesREJECTED").locator("tbody tr").all().stream()
                .map(row -> row.locator("td").allInnerTexts())
                .toList();
    }

    /** The whole file of rejected rows. */
    String rejectedFile() {
        return file("REJECTED");
    }

    String file(String kind) {
        var file = page.waitForDownload(element("run:file" + kind)::click);
        try (InputStream in = file.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }
}
