package de.kundenblick.interaction;

import java.util.Locale;

/** Numbers as people type them. */
public final class InteractionNumbers {
    private static final String LETTER = "I-";

    private InteractionNumbers() {}

    /** As it is stored: {@code i-100001}, {@code I 100001} and {@code 100001} are all I-100001. */
    public static String of(String typed) {
        String number = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return number.matches("(I[- ]?)?\\d{1,18}") ? LETTER + number.replaceAll("\\D", "") : number;
    }

    /** Whether it can be nothing else. */
    public static boolean isNumber(String typed) {
        return typed.strip().matches("(?i)(I[- ]?)?\\d{1,18}");
    }
}
