package de.kundenblick.exchange;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.kundenblick.browser.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where files of tickets are imported. */
class ImportScreen extends Screen {
    static final String ADDRESS = "/intranet/exchange/import";

    ImportScreen(Page page) {
        super(page);
    }

    ImportScreen zone(String zone) {
        choose("import:zone", zone);
        return this;
    }

    ImportScreen encoding(String encoding) {
        choose("import:encoding", encoding);
        return this;
    }

    ImportScreen run(byte[] content) {
        page.locator("[id='import:file'] input[type=file], input[type=file][id^='import:file']")
                .first()
                .setInputFiles(new FilePayload("tickets.csv", "text/csv", content));
        postback(element("import:run")::click);
        return this;
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

    boolean hasResult() {
        return element("counts").count() > 0;
    }

    /** Line, column and reason of each rejected row. */
    List<List<String>> rejected() {
        return element("rejected").locator("tbody tr").all().stream()
                .map(row -> row.locator("td").allInnerTexts())
                .toList();
    }

    /** The file of rejected rows. */
    String rejectedFile() {
        var file = page.waitForDownload(element("download:rejectedFile")::click);
        try (InputStream in = file.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }
}
