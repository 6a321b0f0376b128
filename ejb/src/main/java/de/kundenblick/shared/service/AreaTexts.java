package de.kundenblick.shared.service;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one area in the language of whoever reads them, for what is written away from pages: mails, for example. */
public final class AreaTexts {
    private final ResourceBundle texts;
    private final Locale language;

    /** @param area as in {@code mail} */
    public AreaTexts(String area, Locale language) {
        this.language = language;
        texts = ResourceBundle.getBundle(
                "de.kundenblick." + area + ".messages",
                language,
                AreaTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String text(String key, Object... parameters) {
        return new MessageFormat(texts.getString(key), language).format(parameters);
    }
}
