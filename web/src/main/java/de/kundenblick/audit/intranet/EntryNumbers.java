package de.kundenblick.audit.intranet;

import java.util.regex.Pattern;

/** Numbers in addresses, where anything can stand. */
final class EntryNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private EntryNumbers() {}

    /** @return null for what is no number */
    static Long of(String text) {
        return text != null && NUMBER.matcher(text).matches() ? Long.valueOf(text) : null;
    }
}
