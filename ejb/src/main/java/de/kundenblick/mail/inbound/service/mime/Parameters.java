package de.kundenblick.mail.inbound.service.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A value with parameters, as of Content-Type and Content-Disposition: RFC 2045, RFC 2231, and what is written instead. */
final class Parameters {
    private static final int MOST = 1000;
    private static final Pattern NEXT = Pattern.compile(
            "\\s+(name|filename|charset|boundary|format|delsp|[\\w-]{1,30}\\*\\d{0,4}\\*?)\\s?=.*",
            Pattern.CASE_INSENSITIVE);

    /** A piece of a value that is spread over several. */
    private record Piece(String value, boolean encoded) {}

    private final String text;
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, TreeMap<Integer, Piece>> pieces = new HashMap<>();
    private String value = "";
    private int at;

    private Parameters(String text) {
        this.text = text;
    }

    /** Encoded words still to be decoded. */
    static Parameters of(String header) {
        var parameters = new Parameters(header == null ? "" : header);
        parameters.read();
        return parameters;
    }

    /** What stands before the parameters, in small letters. */
    String value() {
        return value;
    }

    /** Decoded; null without one. Who writes it in the newer way means that one. */
    String get(String name) {
        TreeMap<Integer, Piece> spread = pieces.get(name);
        String joined = spread == null ? null : join(spread);
        return joined != null && !joined.isBlank()
                ? joined
                : plain.containsKey(name) ? simple(plain.get(name)) : joined;
    }

    private void read() {
        skip(" \t\r\n;,");
        int start = at;
        while (at < text.length() && text.charAt(at) != ';' && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String first = text.substring(start, at);
        if (first.indexOf('=') > 0 && first.indexOf('/') < 0) {
            at = start;
        } else {
            value = Head.lower(first.replace("\"", "")) + slash();
        }
        int count = 0;
        while (at < text.length() && count++ < MOST) {
            skip(" \t\r\n;,");
            parameter();
        }
    }

    /** A media type with blanks around its slash. */
    private String slash() {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean goesOn = next < text.length() && text.charAt(next) == '/' || at > 0 && text.charAt(at - 1) == '/';
        if (!goesOn) {
            return "";
        }
        int end = next;
        if (end < text.length() && text.charAt(end) == '/') {
            end++;
        }
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && text.charAt(end) != ';' && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        at = end;
        return Head.lower(text.substring(next, end).replaceAll("\\s", ""));
    }

    private void skip(String signs) {
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void parameter() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != ';') {
            if (text.charAt(at) == '(') {
                int close = text.indexOf(')', at);
                if (close < 0) {
                    break;
                }
                at = close;
                start = at + 1;
            }
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '=') {
            at = Math.max(at, start + 1);
            return;
        }
        String name = Head.lower(text.substring(start, at).strip());
        int blank = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\t'));
        name = name.substring(blank + 1);
        at++;
        skip(" \t\r\n");
        keep(name, at < text.length() && text.charAt(at) == '"' ? quoted() : token());
    }

    private String quoted() {
        int start = at;
        at++;
        var found = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char sign = text.charAt(at);
            if (sign == '\\' && at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1))) {
                boolean lastOne = text.charAt(at + 1) == '"' && text.indexOf('"', at + 2) < 0;
                if (!lastOne) {
                    at++;
                    sign = text.charAt(at);
                }
            }
            found.append(sign);
            at++;
        }
        if (at >= text.length()) {
            at = start + 1;
            return token();
        }
        at++;
        int next = at;
        while (next < text.length() && text.charAt(next) != ';' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == at && next < text.length() && text.charAt(next) != ';') {
            int end = text.indexOf(';', next);
            String rest = text.substring(next, end < 0 ? text.length() : end);
            if (rest.indexOf('=') < 0 && rest.length() < 300) {
                at = next + rest.length();
                return found + rest.replace("\"", "").stripTrailing();
            }
        }
        return found.toString();
    }

    /** Up to the next semicolon, since names of files have blanks. */
    private String token() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ';' && !isNext()) {
            int word = text.startsWith("=?", at) ? EncodedWords.endAt(text, at) : -1;
            at = word > at ? word : at + 1;
        }
        String token = text.substring(start, at).strip();
        return token.endsWith("\"") ? token.substring(0, token.length() - 1) : token;
    }

    /** A blank before another parameter, where the semicolon was forgotten. */
    private boolean isNext() {
        return Character.isWhitespace(text.charAt(at))
                && NEXT.matcher(text)
                        .region(at, Math.min(text.length(), at + 60))
                        .lookingAt();
    }

    private void keep(String name, String found) {
        int star = name.indexOf('*');
        if (star <= 0) {
            plain.putIfAbsent(name, found);
            return;
        }
        boolean encoded = name.endsWith("*");
        String number = name.substring(star + 1).replace("*", "");
        int index = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        pieces.computeIfAbsent(name.substring(0, star), base -> new TreeMap<>())
                .putIfAbsent(index, new Piece(found, encoded));
    }

    private static String join(TreeMap<Integer, Piece> spread) {
        String charset = null;
        boolean anyEncoded = false;
        var bytes = new ByteArrayOutputStream();
        boolean first = true;
        for (Piece piece : spread.values()) {
            String rest = piece.value;
            if (first && piece.encoded) {
                int mark = rest.indexOf('\'');
                int second = mark < 0 ? -1 : rest.indexOf('\'', mark + 1);
                if (second >= 0 && mark < 40) {
                    charset = rest.substring(0, mark);
                    rest = rest.substring(second + 1);
                }
            }
            if (!first
                    && charset != null
                    && piece.encoded
                    && rest.regionMatches(true, 0, charset + '\'', 0, charset.length() + 1)) {
                rest = rest.substring(charset.length() + 1);
            }
            anyEncoded |= piece.encoded;
            if (piece.encoded) {
                percent(rest, bytes);
            } else {
                bytes.writeBytes(rest.getBytes(StandardCharsets.UTF_8));
            }
            first = false;
        }
        String joined = Charsets.decode(bytes.toByteArray(), anyEncoded ? charset : "UTF-8");
        return EncodedWords.decode(joined);
    }

    /** The newer way under the older name is understood as well. */
    private static String simple(String value) {
        int mark = value.indexOf('\'');
        int second = mark <= 0 ? -1 : value.indexOf('\'', mark + 1);
        if (second > 0
                && second - mark < 10
                && value.indexOf('%') > second
                && Charsets.named(value.substring(0, mark)) != null) {
            var bytes = new ByteArrayOutputStream();
            percent(value.substring(second + 1), bytes);
            return Charsets.decode(bytes.toByteArray(), value.substring(0, mark));
        }
        return EncodedWords.decode(value);
    }

    private static void percent(String value, ByteArrayOutputStream bytes) {
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            int high = sign == '%' && at + 2 < value.length() ? Character.digit(value.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(value.charAt(at + 2), 16);
            if (low >= 0) {
                bytes.write(high << 4 | low);
                at += 2;
            } else if (sign < 128) {
                bytes.write(sign);
            } else {
                bytes.writeBytes(String.valueOf(sign).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
