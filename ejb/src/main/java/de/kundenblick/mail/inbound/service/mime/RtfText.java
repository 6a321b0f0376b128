package de.kundenblick.mail.inbound.service.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The words of rich text. */
final class RtfText {
    private static final Set<String> UNREAD = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "footer",
            "generator",
            "themedata",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "xmlnstbl",
            "htmltag",
            "mhtmltag",
            "datastore");

    private final String rtf;
    private final Charset charset;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Boolean> hidden = new ArrayDeque<>();
    private boolean silent;
    private int at;
    private int replacement;

    private RtfText(String rtf, Charset charset) {
        this.rtf = rtf;
        this.charset = charset;
    }

    static String of(String rtf, Charset charset) {
        var reader = new RtfText(rtf, charset);
        reader.read();
        return PlainBody.lines(reader.text.toString()).strip();
    }

    private void read() {
        while (at < rtf.length()) {
            char sign = rtf.charAt(at++);
            switch (sign) {
                case '{' -> hidden.push(silent);
                case '}' -> {
                    flush();
                    silent = !hidden.isEmpty() && hidden.pop();
                }
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> add(sign);
            }
        }
        flush();
    }

    private void add(int sign) {
        if (replacement > 0) {
            replacement--;
        } else if (!silent) {
            bytes.write(sign);
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            text.append(new String(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    private void say(String words) {
        flush();
        if (!silent) {
            text.append(words);
        }
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        char sign = rtf.charAt(at);
        if (!Character.isLetter(sign)) {
            at++;
            symbol(sign);
            return;
        }
        int start = at;
        while (at < rtf.length() && Character.isLetter(rtf.charAt(at))) {
            at++;
        }
        String word = rtf.substring(start, at);
        start = at;
        while (at < rtf.length()
                && at - start < 8
                && (Character.isDigit(rtf.charAt(at)) || at == start && rtf.charAt(at) == '-')) {
            at++;
        }
        String number = rtf.substring(start, at);
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        word(word, number.matches("-?\\d+") ? Integer.parseInt(number) : 1);
    }

    private void symbol(char sign) {
        switch (sign) {
            case '\'' -> {
                if (at + 1 < rtf.length()) {
                    int high = Character.digit(rtf.charAt(at), 16);
                    int low = Character.digit(rtf.charAt(at + 1), 16);
                    at += 2;
                    if (high >= 0 && low >= 0) {
                        add(high << 4 | low);
                    }
                }
            }
            case '*' -> silent = true;
            case '~' -> say(" ");
            case '\\', '{', '}' -> add(sign);
            case '\n', '\r' -> say("\n");
            default -> {}
        }
    }

    private void word(String word, int number) {
        switch (word) {
            case "par", "line", "row", "sect" -> say("\n");
            case "tab", "cell" -> say("\t");
            case "u" -> {
                say(String.valueOf((char) number));
                replacement = 1;
            }
            case "emdash", "endash" -> say("–");
            case "bullet" -> say("•");
            case "lquote", "rquote" -> say("'");
            case "ldblquote", "rdblquote" -> say("\"");
            case "htmlrtf" -> {
                flush();
                silent = number != 0;
            }
            default -> {
                if (UNREAD.contains(word)) {
                    flush();
                    silent = true;
                }
            }
        }
    }
}
