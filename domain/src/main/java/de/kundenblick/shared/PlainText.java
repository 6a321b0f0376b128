package de.kundenblick.shared;

import java.util.regex.Pattern;

/** Text as it is fit for a page: nothing in it that cannot be seen. */
public final class PlainText {
    /** Control characters, and those that turn the direction of whatever stands behind them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

    private static final Pattern GAP = Pattern.compile("\\s+");

    private static final Pattern UNSEEN_IN_LINES =
            Pattern.compile("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]+");

    private static final Pattern BREAK = Pattern.compile("\\r\\n?");

    private PlainText() {}

    /** Without unseen characters, with single blanks and none at the ends; null stays null. */
    public static String of(String typed) {
        return typed == null
                ? null
                : GAP.matcher(UNSEEN.matcher(typed).replaceAll(" "))
                        .replaceAll(" ")
                        .strip();
    }

    /** The same with its lines, blanks and tabs as they are, without empty space at the end; null stays null. */
    public static String lines(String typed) {
        return typed == null
                ? null
                : UNSEEN_IN_LINES
                        .matcher(BREAK.matcher(typed).replaceAll("\n"))
                        .replaceAll("")
                        .stripTrailing();
    }

    /** Without empty space around it; null for nothing else. */
    public static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Not longer than that, and never ending with half of a character. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
