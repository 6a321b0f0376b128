package de.kundenblick.ticket.template;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds and fills what stands in double braces. What is filled in is text, and is not looked at again. */
public final class Placeholders {
    private static final Pattern IN_BRACES = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    private Placeholders() {}

    /** As they are written, each once. */
    public static List<String> unknown(String text) {
        return IN_BRACES
                .matcher(text == null ? "" : text)
                .results()
                .filter(found -> Placeholder.of(name(found)).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** @param values null where there is none; asked only for what the text needs */
    public static String fill(String text, Function<Placeholder, String> values) {
        return text == null
                ? null
                : IN_BRACES
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(Placeholder.of(name(found))
                                .map(placeholder -> filled(values.apply(placeholder)))
                                .orElse(found.group())));
    }

    private static String name(MatchResult found) {
        return found.group(1).strip();
    }

    private static String filled(String value) {
        return value == null ? "" : value;
    }
}
