package de.kundenblick.exchange;

import java.util.regex.Pattern;

/**
 * Makes a customer's number out of what a source calls the customer.
 *
 * @param pattern what the source's name looks like as a whole
 * @param replacement the number, with {@code $1} for the pattern's groups
 */
public record NumberRule(Pattern pattern, String replacement) {
    /** The source names customers by their numbers. */
    public static final NumberRule AS_IT_IS = new NumberRule(Pattern.compile(".*"), "$0");

    /** A name that does not look like the pattern is the number itself. */
    public String numberOf(String name) {
        var matcher = pattern.matcher(name);
        return matcher.matches() ? matcher.replaceFirst(replacement) : name;
    }
}
