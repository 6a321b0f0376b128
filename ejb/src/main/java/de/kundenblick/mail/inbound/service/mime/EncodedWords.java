package de.kundenblick.mail.inbound.service.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text of a header: encoded words (RFC 2047) as mails have them, and bytes that ought not to be there. */
final class EncodedWords {
    private static final int LONGEST_CHARSET = 60;

    /** One encoded word and where it stands. */
    private record Word(String charset, boolean base64, String payload, int end) {}

    private EncodedWords() {}

    /** Characters instead of bytes, encoded words still to be decoded. */
    static String characters(byte[] raw, Charset hint) {
        return Charsets.guess(raw, hint);
    }

    static String decode(String text) {
        if (text.indexOf("=?") < 0) {
            return text;
        }
        var decoded = new StringBuilder(text.length());
        var run = new ArrayList<Word>();
        int at = 0;
        int copied = 0;
        while (at >= 0 && at < text.length()) {
            int start = text.indexOf("=?", at);
            Word word = start < 0 ? null : at(text, start);
            if (start < 0) {
                break;
            }
            if (word == null) {
                at = start + 2;
                continue;
            }
            String between = text.substring(copied, start);
            if (run.isEmpty() || !between.isBlank()) {
                flush(run, decoded);
                decoded.append(between);
            } else if (!run.get(run.size() - 1).charset.equalsIgnoreCase(word.charset)) {
                flush(run, decoded);
            }
            run.add(word);
            at = word.end;
            copied = at;
        }
        flush(run, decoded);
        return decoded.append(text, copied, text.length()).toString();
    }

    /** Where the encoded word that begins here ends; -1 when none does. */
    static int endAt(String text, int start) {
        Word word = at(text, start);
        return word == null ? -1 : word.end;
    }

    private static Word at(String text, int start) {
        int charsetEnd = questionMark(text, start + 2);
        if (charsetEnd < 0 || charsetEnd + 2 >= text.length()) {
            return null;
        }
        char kind = Character.toUpperCase(text.charAt(charsetEnd + 1));
        String charset = text.substring(start + 2, charsetEnd);
        if (text.charAt(charsetEnd + 2) != '?' || kind != 'B' && kind != 'Q') {
            return null;
        }
        int from = charsetEnd + 3;
        int end = end(text, from, kind == 'Q');
        if (end < 0) {
            return cutOff(text, charset, kind == 'B', from);
        }
        return new Word(language(charset), kind == 'B', text.substring(from, end), end + 2);
    }

    /** Where it ends; a question mark of the text itself, written as it is, may look like the end. */
    private static int end(String text, int from, boolean quoted) {
        int end = from;
        while (end + 1 < text.length() && !(text.charAt(end) == '?' && text.charAt(end + 1) == '=')) {
            if (isStart(text, end)) {
                return -1;
            }
            end++;
        }
        if (end + 1 >= text.length()) {
            return -1;
        }
        while (quoted && isHex(text, end + 2) && isHex(text, end + 3)) {
            int next = text.indexOf("?=", end + 2);
            if (next < 0 || blank(text, end, next) >= 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static boolean isStart(String text, int at) {
        if (text.charAt(at) != '=' || at + 1 >= text.length() || text.charAt(at + 1) != '?') {
            return false;
        }
        int mark = questionMark(text, at + 2);
        return mark > at + 2
                && mark + 2 < text.length()
                && text.charAt(mark + 2) == '?'
                && "BbQq".indexOf(text.charAt(mark + 1)) >= 0;
    }

    /** Where the character set ends that begins here; -1 when none does. */
    private static int questionMark(String text, int from) {
        int most = Math.min(text.length(), from + LONGEST_CHARSET);
        for (int at = from; at < most; at++) {
            if (text.charAt(at) == '?') {
                return at;
            }
            if (Character.isWhitespace(text.charAt(at))) {
                return -1;
            }
        }
        return -1;
    }

    private static int blank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }

    /** A word whose end is missing reaches to the next blank. */
    private static Word cutOff(String text, String charset, boolean base64, int from) {
        int to = from;
        while (to < text.length()
                && !Character.isWhitespace(text.charAt(to))
                && "\"<>,;".indexOf(text.charAt(to)) < 0
                && !isStart(text, to)) {
            to++;
        }
        String payload = text.substring(from, to);
        payload = payload.endsWith("?") ? payload.substring(0, payload.length() - 1) : payload;
        return payload.isEmpty() ? null : new Word(language(charset), base64, payload, to);
    }

    private static String language(String charset) {
        int star = charset.indexOf('*');
        return star < 0 ? charset : charset.substring(0, star);
    }

    /** Neighbours in the same character set are decoded as one, since a character may be split between them. */
    private static void flush(List<Word> run, StringBuilder into) {
        if (run.isEmpty()) {
            return;
        }
        var bytes = new ByteArrayOutputStream();
        var pending = new StringBuilder();
        for (Word word : run) {
            if (word.base64) {
                word.payload
                        .chars()
                        .filter(sign -> sign == '=' || Base64Lenient.value(sign) >= 0)
                        .forEach(sign -> pending.append((char) sign));
                if (pending.length() % 4 == 0 || pending.charAt(pending.length() - 1) == '=') {
                    flushBase64(pending, bytes);
                }
            } else {
                flushBase64(pending, bytes);
                quoted(word.payload, Charsets.named(word.charset), bytes);
            }
        }
        flushBase64(pending, bytes);
        into.append(Charsets.decode(bytes.toByteArray(), run.get(0).charset));
        run.clear();
    }

    private static void flushBase64(StringBuilder pending, ByteArrayOutputStream bytes) {
        if (pending.length() > 0) {
            bytes.writeBytes(Transfer.bytes(pending.toString().getBytes(StandardCharsets.ISO_8859_1), "base64"));
            pending.setLength(0);
        }
    }

    private static void quoted(String payload, Charset charset, ByteArrayOutputStream bytes) {
        for (int at = 0; at < payload.length(); at++) {
            char sign = payload.charAt(at);
            if (sign == '_') {
                bytes.write(' ');
            } else if (sign == '=' && isHex(payload, at + 1) && isHex(payload, at + 2)) {
                bytes.write(Integer.parseInt(payload.substring(at + 1, at + 3), 16));
                at += 2;
            } else if (sign < 128) {
                bytes.write(sign);
            } else {
                bytes.writeBytes(String.valueOf(sign)
                        .getBytes(charset != null && charset.canEncode() ? charset : StandardCharsets.UTF_8));
            }
        }
    }
}
