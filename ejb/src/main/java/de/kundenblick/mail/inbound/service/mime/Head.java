package de.kundenblick.mail.inbound.service.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The lines of a head, in their order. */
final class Head {
    /** One of them, unfolded and otherwise as it came. */
    record Field(String name, byte[] value) {}

    static final int MOST_FIELDS = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern KNOWN = Pattern.compile(
            "(x-|content-|mime-|received|from|to|cc|subject|date|reply-to|message-id|return-path|references|in-reply-to|dkim-).*",
            Pattern.CASE_INSENSITIVE);

    private final List<Field> fields = new ArrayList<>();
    private Charset hint;

    void add(String name, byte[] value) {
        if (fields.size() < MOST_FIELDS) {
            fields.add(new Field(name, value));
        }
    }

    /** In which characters beyond ASCII are likely to be written. */
    void hint(Charset charset) {
        hint = charset;
    }

    /** That of the encoded words, whose writer may have forgotten to encode others; null without any. */
    Charset charsetOfWords() {
        for (String name : List.of("Subject", "From")) {
            String value = raw(name).orElse("");
            int start = value.indexOf("=?");
            int end = start < 0 ? -1 : value.indexOf('?', start + 2);
            Charset found = end < 0 || end - start > 60 ? null : Charsets.named(value.substring(start + 2, end));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** With encoded words as they are. */
    Optional<String> raw(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name.equalsIgnoreCase(name))
                .map(this::characters)
                .toList();
    }

    /** In one line; empty without one. */
    String text(String name) {
        return raw(name).map(value -> oneLine(EncodedWords.decode(value))).orElse("");
    }

    void each(Consumer<Field> visitor) {
        fields.forEach(visitor);
    }

    String decoded(Field field) {
        return oneLine(EncodedWords.decode(characters(field)));
    }

    /** With encoded words as they are. */
    String written(Field field) {
        return oneLine(characters(field));
    }

    private String characters(Field field) {
        return EncodedWords.characters(field.value, hint);
    }

    static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            line.append(Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029' ? ' ' : sign);
        }
        return line.toString().strip();
    }

    /** How many bytes at the line's beginning are the name of a field; -1 when it is none. */
    static int nameLength(byte[] line, int length) {
        int at = 0;
        while (at < length && at < LONGEST_NAME && line[at] > ' ' && line[at] < 127 && line[at] != ':') {
            at++;
        }
        int end = at;
        while (at < length && (line[at] == ' ' || line[at] == '\t')) {
            at++;
        }
        return end > 0 && at < length && line[at] == ':' ? end : -1;
    }

    /** Whether a field begins there that mails usually have. */
    static boolean isKnownField(byte[] line, int from, int length) {
        byte[] begin = Arrays.copyOfRange(line, from, Math.min(length, from + 2 * LONGEST_NAME));
        int end = nameLength(begin, begin.length);
        return end > 0 && KNOWN.matcher(name(begin, end)).matches();
    }

    /** A name with signs or blanks that no name has; such a field is passed over. */
    static boolean isForeignName(byte[] line, int length) {
        boolean own = length > 2 && (line[0] == 'X' || line[0] == 'x') && line[1] == '-';
        boolean foreign = own;
        boolean hyphen = false;
        for (int at = 0; at < length && at < LONGEST_NAME; at++) {
            if (line[at] == ':') {
                return foreign && hyphen;
            }
            if (line[at] >= 0 && line[at] <= ' ' && !own) {
                return false;
            }
            foreign |= line[at] < 0;
            hyphen |= line[at] == '-';
        }
        return false;
    }

    static String name(byte[] line, int length) {
        return new String(line, 0, length, StandardCharsets.US_ASCII);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
