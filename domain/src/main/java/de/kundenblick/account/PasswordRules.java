package de.kundenblick.account;

import java.util.Locale;

/** What a new password must be: long enough, and not what everybody guesses first. */
public final class PasswordRules {
    public static final int SHORTEST = 10;

    private PasswordRules() {}

    /** @throws PasswordRefusedException when a rule is broken */
    public static void check(String password, String login) {
        if (password == null || password.length() < SHORTEST) {
            throw PasswordRefusedException.tooShort();
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean fewCharacters = lower.chars().distinct().count() < 5;
        if (fewCharacters || lower.contains(login.toLowerCase(Locale.ROOT)) || isSequence(lower)) {
            throw PasswordRefusedException.tooEasy();
        }
    }

    private static boolean isSequence(String lower) {
        long steps = 0;
        for (int i = 1; i < lower.length(); i++) {
            if (Math.abs(lower.charAt(i) - lower.charAt(i - 1)) == 1) {
                steps++;
            }
        }
        return steps > lower.length() * 2 / 3;
    }
}
