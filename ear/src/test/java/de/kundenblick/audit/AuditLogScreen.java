package de.kundenblick.audit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The audit log, or the history of one record. */
class AuditLogScreen extends Screen {
    AuditLogScreen(Page page) {
        super(page);
    }

    static AuditLogScreen open(Intranet intranet) {
        return intranet.open("/intranet/audit/log", AuditLogScreen::new);
    }

    AuditLogScreen user(String login) {
        element("filter:user").fill(login);
        return this;
    }

    AuditLogScreen action(String label) {
        choose("filter:action", label);
        return this;
    }

    AuditLogScreen type(String label) {
        choose("filter:type", label);
        return this;
    }

    AuditLogScreen key(String key) {
        element("filter:key").fill(key);
        return this;
    }

    AuditLogScreen search() {
        postback(element("filter:search")::click);
        return this;
    }

    List<String> lines() {
        return page.locator("table.audit > tbody > tr").allInnerTexts().stream()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .toList();
    }

    String export() {
        var download = page.waitForDownload(element("filter:export")::click);
        try {
            return Files.readString(download.path());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What the check of the seals says when it has come to its end. */
    String checkSeals() {
        element("chain:check").click();
        Locator result = page.locator("[id='chain:result'] .callout");
        result.waitFor();
        return result.innerText().strip();
    }

    AuditLogScreen follow(String link) {
        postback(page.locator("main a", new Page.LocatorOptions().setHasText(link))
                .first()::click);
        return this;
    }
}
