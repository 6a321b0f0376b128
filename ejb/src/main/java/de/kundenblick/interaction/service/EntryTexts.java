package de.kundenblick.interaction.service;

import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.InteractionRefusedException;
import de.kundenblick.interaction.NewEntry;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.SafeHtml;

/** Makes of what was typed what is stored. */
final class EntryTexts {
    private static final int LONGEST_STORED = 200_000;

    private EntryTexts() {}

    /**
     * The entry with the body that is stored.
     *
     * @throws InteractionRefusedException when there is nothing to be read, or too much
     */
    static NewEntry checked(NewEntry typed) {
        String body = body(typed);
        return new NewEntry(body, typed.html(), typed.wanted());
    }

    /** @throws InteractionRefusedException when there is nothing to be read, or too much */
    private static String body(NewEntry entry) {
        String typed = PlainText.lines(entry == null || entry.body() == null ? "" : entry.body());
        String body = entry != null && entry.html() ? SafeHtml.of(typed) : typed;
        String seen = entry != null && entry.html() ? seen(body) : body;
        if (seen.replace('\u00a0', ' ').isBlank()) {
            throw InteractionRefusedException.textMissing();
        }
        if (seen.length() > InteractionEntry.LONGEST_TEXT || body.length() > LONGEST_STORED) {
            throw InteractionRefusedException.textTooLong(seen.length(), InteractionEntry.LONGEST_TEXT);
        }
        return body;
    }

    /** What a person sees of HTML that was sanitised: no tags, and one character for each that is written as a name. */
    private static String seen(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("&nbsp;|&#160;", " ").replaceAll("&#?\\w+;", "x");
    }
}
