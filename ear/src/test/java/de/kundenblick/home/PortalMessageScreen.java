package de.kundenblick.home;

import com.microsoft.playwright.Page;
import de.kundenblick.browser.Screen;

/** The form by which a contact begins an interaction at the portal. */
class PortalMessageScreen extends Screen {
    PortalMessageScreen(Page page) {
        super(page);
    }

    void send(String topic, String subject, String text) {
        choose("message:topic", topic);
        element("message:subject").fill(subject);
        element("message:text").fill(text);
        postback(element("message:send")::click);
    }
}
