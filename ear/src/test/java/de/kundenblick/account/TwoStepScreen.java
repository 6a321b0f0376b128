package de.kundenblick.account;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;
import de.kundenblick.given.Device;
import java.util.List;

/** One's own second step. */
class TwoStepScreen extends Screen {
    static final String ADDRESS = "/intranet/account/twostep";

    TwoStepScreen(Page page) {
        super(page);
    }

    /** Types the key into a device, as somebody does whose phone cannot scan. */
    Device begin() {
        postback(element("begin:begin")::click);
        page.locator("form[id='setUp'] summary").click();
        return new Device(element("secret").innerText());
    }

    TwoStepScreen confirm(String code) {
        element("setUp:value").fill(code);
        postback(element("setUp:confirm")::click);
        return this;
    }

    List<String> recoveryCodes() {
        return page.locator(".codes code").allInnerTexts();
    }

    /** The name of the file that the codes are kept in. */
    String download() {
        return page.waitForDownload(page.locator("a[download]")::click).suggestedFilename();
    }

    TwoStepScreen turnOff(String password, String code) {
        element("change:password").fill(password);
        element("change:value").fill(code);
        postback(element("change:turnOff")::click);
        return this;
    }

    boolean isActive() {
        return page.locator(".head .badge").count() > 0;
    }
}
