package de.kundenblick.mail.inbound.service.mime;

import de.kundenblick.mail.inbound.Mailbox;
import java.util.ArrayList;
import java.util.List;

/** A list of addresses: RFC 5322 with groups and comments, and what people and programs write instead. */
final class Addresses {
    private final String text;
    private final List<Mailbox> found = new ArrayList<>();
    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private String angle;
    private String waiting;
    private boolean quotedOnly;
    private boolean noMoreQuotes;
    private boolean noMoreComments;
    private int at;

    private Addresses(String text) {
        this.text = text;
    }

    /** Encoded words still to be decoded. */
    static List<Mailbox> of(String header) {
        var addresses = new Addresses(header);
        addresses.read();
        return addresses.found;
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
                default -> {
                    phrase.append(sign);
                    at++;
                }
            }
        }
        end(false);
        settle();
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
        boolean local = at < text.length()
                && text.charAt(at) == '@'
                && phrase.toString().isBlank();
        quotedOnly |= phrase.toString().isBlank() && !local;
        if (phrase.length() > 0 && !Character.isWhitespace(phrase.charAt(phrase.length() - 1))) {
            phrase.append(phrase.charAt(phrase.length() - 1) == '.' ? "" : " ");
        }
        phrase.append(local ? '"' + inner + '"' : inner);
        if (!local && at < text.length() && text.charAt(at) != ' ') {
            phrase.append(' ');
        }
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
                phrase.append(' ');
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
        int to = at + 1;
        while (to < text.length() && "<>,;".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        if (to < text.length() && text.charAt(to) == ',' && text.charAt(at + 1) == '@') {
            int close = text.indexOf('>', to);
            to = close < 0 ? to : close;
        }
        String inner = text.substring(at + 1, to).strip();
        if (to < text.length() && text.charAt(to) == '<' && inner.isEmpty()) {
            at = to;
            return;
        }
        if (angle != null && angle.indexOf('@') > 0 && inner.indexOf('@') > 0) {
            end(false);
        }
        if (angle == null || angle.indexOf('@') < 0) {
            angle = address(inner);
        }
        at = to < text.length() && text.charAt(to) == '>' ? to + 1 : to;
        while (at < text.length() && text.charAt(at) == '>') {
            at++;
        }
    }

    /** Without a route before it. */
    private static String address(String inner) {
        String address = EncodedWords.decode(inner);
        int route = address.startsWith("@") ? address.indexOf(':') : -1;
        address = route > 0 ? address.substring(route + 1) : address;
        address = address.regionMatches(true, 0, "mailto:", 0, 7) ? address.substring(7) : address;
        address = Head.oneLine(address);
        return address.indexOf('"') >= 0 && address.indexOf("\"@") > 0 ? address : address.replaceAll("\\s+|^'|'$", "");
    }

    /** Names a group, unless it stands in a name. */
    private void colon() {
        String before = phrase.toString().strip();
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
        int next = text.indexOf(';', at);
        int bracket = text.indexOf('<', at);
        return next >= 0 || bracket < 0 || text.indexOf(',', at) >= 0 && text.indexOf(',', at) < bracket;
    }

    private void end(boolean comma) {
        String words = words(phrase.toString());
        String note = Head.oneLine(EncodedWords.decode(comment.toString()));
        String bracket = angle;
        boolean quoted = quotedOnly;
        phrase.setLength(0);
        comment.setLength(0);
        angle = null;
        quotedOnly = false;
        if (bracket != null) {
            bracketed(bracket, waiting == null ? words : waiting + ", " + words, note);
            waiting = null;
            return;
        }
        if (words.isEmpty()) {
            return;
        }
        settle();
        if (words.indexOf('@') >= 0) {
            bare(words, note);
        } else if (comma && !quoted) {
            waiting = words;
        } else {
            found.add(new Mailbox(words, note.isEmpty() ? null : note));
        }
    }

    /** Words before a comma that no address has followed. */
    private void settle() {
        if (waiting != null) {
            found.add(new Mailbox(waiting, null));
            waiting = null;
        }
    }

    private void bracketed(String bracket, String words, String note) {
        if (bracket.indexOf('@') < 0 && words.indexOf('@') > 0 && words.indexOf(' ') < 0) {
            found.add(new Mailbox(words, bracket.isEmpty() ? null : bracket));
        } else if (bracket.isEmpty()) {
            if (!words.isEmpty()) {
                found.add(new Mailbox(words, null));
            }
        } else {
            String name = words.isEmpty() ? note : words;
            found.add(new Mailbox(bracket, name.isEmpty() ? null : name));
        }
    }

    private void bare(String words, String note) {
        String joined = words.replaceAll("\\s*@\\s*", "@");
        String address = null;
        var rest = new StringBuilder();
        for (String word : joined.split("\\s+")) {
            if (address == null && word.indexOf('@') > 0) {
                address = word;
            } else if (address != null && word.indexOf('@') > 0) {
                bare(address, "");
                address = word;
            } else {
                rest.append(rest.length() == 0 ? "" : " ").append(word);
            }
        }
        String name = rest.length() == 0 ? note : rest.toString();
        found.add(new Mailbox(
                address(address == null ? joined : address), address == null || name.isEmpty() ? null : name));
    }

    private static String words(String phrase) {
        String words = Head.oneLine(EncodedWords.decode(phrase)).replaceAll("\\s+", " ");
        while (words.length() > 1 && (isWithin(words, '\'') || isWithin(words, '"'))) {
            words = words.substring(1, words.length() - 1).strip();
        }
        return words;
    }

    private static boolean isWithin(String words, char sign) {
        return words.charAt(0) == sign && words.charAt(words.length() - 1) == sign;
    }
}
