package de.kundenblick.mail;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides what opens an account: whoever reads the mails of others must not be able to use their links. */
public final class MaskedLinks {
    private static final String MASK = "•••";

    private static final Pattern LINK = Pattern.compile("(https?://[^\\s/<>\"?#]+)([^\\s<>\"]*)");

    /** 128 random bits need 22 of these; whatever is as long is taken for a secret. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_~%+=-]{20,}");

    private MaskedLinks() {}

    /** The text, or the HTML, with what could be a secret in an address replaced. */
    public static String in(String text) {
        return LINK.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(
                        link.group(1) + SECRET.matcher(link.group(2)).replaceAll(MaskedLinks::masked)));
    }

    /** The name of a parameter stays: {@code token=…} says what it was. */
    private static String masked(MatchResult secret) {
        int equals = secret.group().indexOf('=');
        return equals < 0 ? MASK : secret.group().substring(0, equals + 1) + MASK;
    }
}
