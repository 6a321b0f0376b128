package de.kundenblick.shared.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The one or two letters that stand for a person: of the first and the last word of the name. */
public final class Initials {
    private Initials() {}

    public static String of(String name) {
        List<String> words = Stream.of((name == null ? "" : name).split("[\\s.,_-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.size() == 1 ? "" : first(words.get(words.size() - 1));
        return (first(words.get(0)) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return new String(Character.toChars(word.codePointAt(0)));
    }
}
