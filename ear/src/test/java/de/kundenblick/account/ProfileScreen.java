package de.kundenblick.account;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What an employee prefers. */
class ProfileScreen extends Screen {
    static final String ADDRESS = "/intranet/account/profile";

    ProfileScreen(Page page) {
        super(page);
    }

    ProfileScreen language(String language) {
        choose("profile:language", language);
        return this;
    }

    ProfileScreen zone(String zone) {
        choose("profile:zone", zone);
        return this;
    }

    String chosenZone() {
        return element("profile:zone_label").innerText();
    }

    ProfileScreen save() {
        postback(element("profile:save")::click);
        return this;
    }

    /** The text of the file with all preferences. */
    String export() {
        var file = page.waitForDownload(element("stored:export")::click);
        try (InputStream in = file.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }

    ProfileScreen reset() {
        element("stored:reset").click();
        postback(page.locator(".ui-confirmdialog-yes")::click);
        return this;
    }
}
