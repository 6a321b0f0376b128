package de.kundenblick.shared;

import java.util.regex.Pattern;

/** Text as it is fit for one line of a page: nothing in it that cannot be seen. */
public final class PlainText {
    /** Control characters, and those that turn the direction of whatever stands behind them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

    private static final Pattern GAP = Pattern.compile("\\s+");

    private PlainText() {}

    /** Without unseen characters, with single blanks and none at the ends; null stays null. */
    public static String of(String typed) {
        return typed == null
                ? null
                : GAP.matcher(UNSEEN.matcher(typed).replaceAll(" "))
                        .replaceAll(" ")
                        .strip();
    }
}
