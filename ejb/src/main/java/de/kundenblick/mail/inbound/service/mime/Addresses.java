package de.kundenblick.mail.inbound.service.mime;

import de.kundenblick.mail.inbound.Mailbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A list of addresses: RFC 5322 with groups and comments, and what people and programs write instead. */
final class Addresses {
    private static final int LONGEST_GROUP = 300;
    private static final int MOST_TRIED = 100;
    /** As programs write it in what they quote, and people copy it. */
    private static final Pattern BRACKETS =
            Pattern.compile("\\[mailto:([^\\[\\]<>\\s]{3,200})\\]", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Map<Character, Integer> nextOnes = new HashMap<>();
    private final FoundMailboxes found = new FoundMailboxes();
    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private String angle;
    private int named;
    private boolean quotedOnly;
    private boolean noMoreQuotes;
    private boolean noMoreComments;
    private int at;
    private int tried;

    private Addresses(String text) {
        this.text = text;
    }

    /** Encoded words still to be decoded. */
    static List<Mailbox> of(String header) {
        var addresses = new Addresses(BRACKETS.matcher(header).replaceAll("<$1>"));
        addresses.read();
        return addresses.found.all();
    }

    private void read() {
        while (at < text.length()) {
            char sign = text.charAt(at);
            switch (sign) {
                case '"' -> quoted();
                case '(' -> comment();
                case '<' -> angle();
                case ',', ';' -> {
                    at++;
                    end(sign == ',');
                }
                case ':' -> colon();
                case '=' -> word();
                case '\\' -> at += goesOnWithQuote() ? 2 : plain(sign);
                default -> at += plain(sign);
            }
        }
        end(false);
    }

    private int plain(char sign) {
        append(sign);
        return 1;
    }

    /** Quotation marks that were escaped for nothing. */
    private boolean goesOnWithQuote() {
        return at + 1 < text.length() && text.charAt(at + 1) == '"';
    }

    /** One blank is as good as many. */
    private void append(char sign) {
        boolean blank = Character.isWhitespace(sign);
        if (!blank) {
            phrase.append(sign);
        } else if (phrase.length() > 0 && phrase.charAt(phrase.length() - 1) != ' ') {
            phrase.append(' ');
        }
    }

    private void word() {
        int end = text.startsWith("=?", at) ? EncodedWords.endAt(text, at) : -1;
        int to = end > at ? end : at + 1;
        phrase.append(text, at, to);
        at = to;
    }

    private void quoted() {
        var content = new StringBuilder();
        int close = noMoreQuotes ? -1 : closing(content);
        if (close < 0) {
            noMoreQuotes = true;
            at++;
            return;
        }
        String inner = content.toString();
        if (inner.indexOf('<') >= 0
                && inner.indexOf('@') > 0
                && inner.indexOf('>') > 0
                && !goesOnWithAngle(close + 1)) {
            at++;
            return;
        }
        at = close + 1;
        boolean first = isPhraseBlank();
        boolean local = first && at < text.length() && text.charAt(at) == '@';
        quotedOnly |= first && !local;
        if (phrase.length() > 0 && !Character.isWhitespace(phrase.charAt(phrase.length() - 1))) {
            phrase.append(phrase.charAt(phrase.length() - 1) == '.' ? "" : " ");
        }
        phrase.append(local ? '"' + inner + '"' : inner);
        if (!local) {
            append(' ');
        }
    }

    /** Without copying it, since it may be long. */
    private boolean isPhraseBlank() {
        int to = 0;
        while (to < phrase.length() && Character.isWhitespace(phrase.charAt(to))) {
            to++;
        }
        return to == phrase.length();
    }

    private int closing(StringBuilder content) {
        int to = at + 1;
        while (to < text.length() && text.charAt(to) != '"') {
            if (text.charAt(to) == '\\' && to + 1 < text.length()) {
                to++;
            }
            content.append(text.charAt(to));
            to++;
        }
        return to < text.length() ? to : -1;
    }

    private boolean goesOnWithAngle(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '<';
    }

    private void comment() {
        int depth = 0;
        int to = at;
        var content = new StringBuilder();
        while (!noMoreComments && to < text.length()) {
            char sign = text.charAt(to);
            if (sign == '\\' && to + 1 < text.length()) {
                to++;
                content.append(text.charAt(to));
            } else if (sign == '(') {
                content.append(depth++ == 0 ? "" : "(");
            } else if (sign == ')' && --depth == 0) {
                comment.append(comment.length() == 0 ? "" : " ").append(content);
                append(' ');
                at = to + 1;
                return;
            } else {
                content.append(sign);
            }
            to++;
        }
        noMoreComments = true;
        phrase.append('(');
        at++;
    }

    private void angle() {
        var content = new StringBuilder();
        int to = angleEnd(content);
        if (to < text.length() && text.charAt(to) == ',' && text.charAt(at + 1) == '@') {
            int close = next('>');
            content.append(text, to, close < text.length() ? close : to);
            to = close < text.length() ? close : to;
        }
        String inner = content.toString().strip();
        if (to < text.length() && text.charAt(to) == '<' && inner.isEmpty()) {
            at = to;
            return;
        }
        if (angle != null && angle.indexOf('@') > 0 && inner.indexOf('@') > 0) {
            String next = phrase.substring(named);
            phrase.setLength(named);
            end(false);
            phrase.append(next);
        }
        if (angle == null || angle.indexOf('@') < 0) {
            angle = FoundMailboxes.address(inner);
            named = phrase.length();
        }
        at = to < text.length() && text.charAt(to) == '>' ? to + 1 : to;
        while (at < text.length() && text.charAt(at) == '>') {
            at++;
        }
    }

    /** Where the bracket that begins here ends; what is quoted may hold any sign, and comments are left out. */
    private int angleEnd(StringBuilder content) {
        int to = at + 1;
        while (to < text.length() && "<>,;".indexOf(text.charAt(to)) < 0) {
            char sign = text.charAt(to);
            boolean special = (sign == '(' || sign == '"') && tried < MOST_TRIED;
            int behind = !special ? -1 : sign == '(' ? behindNote(to) : behindLocalPart(to);
            tried += special && behind < 0 ? 1 : 0;
            if (behind < 0) {
                content.append(sign);
                to++;
            } else {
                content.append(text, to, sign == '(' ? to : behind);
                to = behind;
            }
        }
        return to;
    }

    /** Behind the comment that begins there; -1 when it does not end soon. */
    private int behindNote(int from) {
        int depth = 0;
        for (int to = from; to < Math.min(text.length(), from + LONGEST_GROUP); to++) {
            char sign = text.charAt(to);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth == 0) {
                return to + 1;
            }
        }
        return -1;
    }

    private int behindLocalPart(int from) {
        int most = Math.min(text.length() - 1, from + LONGEST_GROUP);
        for (int to = from + 1; to < most; to++) {
            if (text.charAt(to) == '"') {
                return text.charAt(to + 1) == '@' ? to + 1 : -1;
            }
        }
        return -1;
    }

    /** Names a group, unless it stands in a name. */
    private void colon() {
        String before =
                phrase.length() > LONGEST_GROUP ? "@" : phrase.toString().strip();
        boolean mailto = before.equalsIgnoreCase("mailto");
        if (angle == null && before.indexOf('@') < 0 && (mailto || isGroup())) {
            phrase.setLength(0);
            comment.setLength(0);
            quotedOnly = false;
        } else {
            phrase.append(':');
        }
        at++;
    }

    private boolean isGroup() {
        int semicolon = next(';');
        int bracket = next('<');
        int comma = next(',');
        return semicolon < text.length() || bracket >= text.length() || comma < bracket;
    }

    /** Where the sign stands next; the text's length when it stands nowhere. */
    private int next(char sign) {
        Integer known = nextOnes.get(sign);
        if (known == null || known < at) {
            int found = text.indexOf(sign, at);
            known = found < 0 ? text.length() : found;
            nextOnes.put(sign, known);
        }
        return known;
    }

    private void end(boolean comma) {
        String note = Head.oneLine(EncodedWords.decode(comment.toString()));
        found.add(angle, FoundMailboxes.words(phrase.toString()), note, comma && !quotedOnly);
        phrase.setLength(0);
        comment.setLength(0);
        angle = null;
        quotedOnly = false;
    }
}
