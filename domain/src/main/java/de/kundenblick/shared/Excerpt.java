package de.kundenblick.shared;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a text, as lists show it: one line, no formatting. */
public final class Excerpt {
    private static final int LONGEST = 160;
    private static final Pattern MARK = Pattern.compile("<[^>]*>?");
    private static final Pattern NAME = Pattern.compile("&(#?\\w{1,8});");
    private static final Map<String, String> NAMES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ", "apos", "'");

    private Excerpt() {}

    public static String of(String text, boolean html) {
        String plain = PlainText.of(html ? seen(text) : text);
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
    }

    /** What a person sees of HTML that was sanitised. */
    private static String seen(String html) {
        return NAME.matcher(MARK.matcher(html).replaceAll(" "))
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String name) {
        if (!name.matches("#\\d{1,6}")) {
            return NAMES.getOrDefault(name, " ");
        }
        int code = Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }
}
