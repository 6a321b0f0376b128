package de.kundenblick.mail.inbound;

import java.util.List;
import java.util.regex.Pattern;

/** Text of mails as a database takes it: it has no NUL, and no half of a character. */
final class StorableText {
    private static final Pattern NONE =
            Pattern.compile("\\x00|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private StorableText() {}

    /** Null stays null. */
    static String of(String text) {
        return text == null || isStorable(text)
                ? text
                : NONE.matcher(text).replaceAll(found -> found.group().equals("\0") ? "" : "\ufffd");
    }

    /** In a copy. */
    static List<String> of(List<String> texts) {
        return texts.stream().map(StorableText::of).toList();
    }

    /** Nearly all texts are, and need no expensive look. */
    private static boolean isStorable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char found = text.charAt(at);
            if (found == 0 || Character.isSurrogate(found)) {
                return false;
            }
        }
        return true;
    }
}
