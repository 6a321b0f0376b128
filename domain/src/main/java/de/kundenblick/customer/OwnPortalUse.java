package de.kundenblick.customer;

import java.io.Serializable;

/**
 * What contacts choose for themselves at the portal.
 *
 * @param messages whether mails about published interactions and answers to them are wanted
 * @param tickets whether mails about answers to tickets are wanted
 * @param language {@code de} or {@code en}; null leaves it to the browser
 * @param zone an id such as Europe/Berlin; null for that of the application
 * @param theme {@code light} or {@code dark}; null for that of the system
 */
public record OwnPortalUse(boolean messages, boolean tickets, String language, String zone, String theme)
        implements Serializable {
    public static OwnPortalUse of(PortalUse use) {
        return new OwnPortalUse(
                use.isNotifyMessages(), use.isNotifyTickets(), use.getLanguage(), use.getTimeZone(), use.getTheme());
    }
}
