package de.kundenblick.notification;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import java.util.List;

/** The part of the profile about notices and absences. */
class NotificationSettingsScreen extends Screen {
    static final String ADDRESS = "/intranet/account/profile";

    NotificationSettingsScreen(Page page) {
        super(page);
    }

    NotificationSettingsScreen subscribe(String subscription, String way) {
        choose("notices:" + subscription, way);
        postback(element("notices:save")::click);
        return this;
    }

    String chosen(String subscription) {
        return element("notices:" + subscription + "_label").innerText();
    }

    NotificationSettingsScreen absent(String from, String to, String deputy) {
        type("absences:from_input", from);
        type("absences:to_input", to);
        choose("absences:deputy", deputy);
        postback(element("absences:plan")::click);
        return this;
    }

    private void type(String id, String day) {
        var input = element(id);
        input.fill(day);
        input.press("Tab");
    }

    List<String> absences() {
        return page.locator("#absences li.notice").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
