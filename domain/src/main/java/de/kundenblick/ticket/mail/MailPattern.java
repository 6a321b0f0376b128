package de.kundenblick.ticket.mail;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** A pattern of a filter. It takes time in proportion to the text, whatever somebody has written into either. */
final class MailPattern {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.MULTILINE;

    /**
     * RE2/J 1.8 never ends folding the case of U+1C80 to U+1C88, of which Java and Unicode think differently: alone, or
     * within a range of characters.
     */
    private static final java.util.regex.Pattern ENDLESS = java.util.regex.Pattern.compile(
            """
            [\\x{1C80}-\\x{1C88}] | -[\\x{1C89}-\\x{10FFFF}] | \\\\x\\{0*1c8[0-8]\\}
            | -\\\\x\\{0*(1c[89a-f][\\da-f] | 1[d-f][\\da-f]{2} | [2-9a-f][\\da-f]{3} | [\\da-f]{5,})\\}
            """,
            java.util.regex.Pattern.COMMENTS | java.util.regex.Pattern.CASE_INSENSITIVE);

    private final Pattern pattern;

    /** @throws MailFilterRefusedException when it is no pattern */
    MailPattern(String written) {
        if (ENDLESS.matcher(written).find()) {
            throw MailFilterRefusedException.endlessPattern(written);
        }
        try {
            pattern = Pattern.compile(written, FLAGS);
        } catch (PatternSyntaxException wrong) {
            throw MailFilterRefusedException.wrongPattern(written, wrong.getDescription());
        }
    }

    boolean find(String text) {
        return pattern.matcher(text).find();
    }

    /** What its first group has found, if it has one and found something. */
    Optional<String> group(String text) {
        var matcher = pattern.matcher(text);
        return pattern.groupCount() > 0 && matcher.find()
                ? Optional.ofNullable(matcher.group(1)).map(String::strip).filter(found -> !found.isEmpty())
                : Optional.empty();
    }

    boolean hasGroup() {
        return pattern.groupCount() > 0;
    }
}
