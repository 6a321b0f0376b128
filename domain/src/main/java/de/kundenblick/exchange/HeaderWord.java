package de.kundenblick.exchange;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A header or a value reduced to what matters when it is compared: "E-Mail-Adresse " and "emailadresse" are the same.
 *
 * @param text letters a to z and figures
 */
record HeaderWord(String text) {
    static HeaderWord of(String written) {
        String german = written.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return new HeaderWord(Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", ""));
    }
}
