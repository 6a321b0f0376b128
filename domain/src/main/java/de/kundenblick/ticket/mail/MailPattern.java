package de.kundenblick.ticket.mail;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** A pattern of a filter. It takes time in proportion to the text, whatever somebody has written into either. */
final class MailPattern {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.MULTILINE;

    private final Pattern pattern;

    /** @throws MailFilterRefusedException when it is no pattern */
    MailPattern(String written) {
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
