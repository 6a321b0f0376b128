package de.kundenblick.exchange;

import de.kundenblick.customer.ContactDetails;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A person's name as one text.
 *
 * @param text first and last name, or one name only
 */
public record PersonName(String text) {
    /** Letters and digits of the name: "Jürgen Groß" signs in as {@code juergen-gross}. */
    public String login() {
        String german = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ı", "i");
        String latin = Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = latin.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? text : slug;
    }

    /** The last word is the last name. */
    public ContactDetails details() {
        int split = text.lastIndexOf(' ');
        return split < 0
                ? ContactDetails.named(login(), null, text)
                : ContactDetails.named(login(), text.substring(0, split), text.substring(split + 1));
    }
}
