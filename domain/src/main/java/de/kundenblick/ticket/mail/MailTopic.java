package de.kundenblick.ticket.mail;

import de.kundenblick.shared.PlainText;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the subject of a mail is about, without what programs put before it. */
public final class MailTopic {
    private static final int LONGEST = 200;
    private static final Pattern BEFORE = Pattern.compile(
            "^((re|aw|wg|fw|fwd|antw|antwort|sv|auto|automatische antwort|automatic reply|out of office)(\\[\\d+\\])?\\s*:\\s*|\\[[^\\]]{0,60}\\]\\s*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GAP = Pattern.compile("\\s+");

    private MailTopic() {}

    /** In small letters, to be compared. */
    public static String of(String subject) {
        return cut(shown(subject).toLowerCase(Locale.ROOT));
    }

    /** As it was written, but for what programs put before it. */
    public static String shown(String subject) {
        String plain =
                GAP.matcher(subject == null ? "" : subject).replaceAll(" ").strip();
        return cut(BEFORE.matcher(plain).replaceFirst(""));
    }

    private static String cut(String text) {
        return PlainText.cut(text, LONGEST);
    }
}
