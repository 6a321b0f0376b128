package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.AreaTexts;
import java.util.Locale;

/** What is said about mails where nobody's language is known: in histories and messages. */
final class MailWords {
    private MailWords() {}

    static String text(String key, Object... parameters) {
        return new AreaTexts("ticket", Locale.GERMAN).text(key, parameters);
    }
}
