package de.kundenblick.mail.service;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of mails in the language of whoever gets them. */
final class MailTexts {
    private final ResourceBundle texts;
    private final Locale language;

    MailTexts(Locale language) {
        this.language = language;
        texts = ResourceBundle.getBundle(
                "de.kundenblick.mail.messages",
                language,
                MailTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... parameters) {
        return new MessageFormat(texts.getString(key), language).format(parameters);
    }
}
