package de.kundenblick.mail.inbound.service.mime;

import java.io.ByteArrayOutputStream;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files within a text, as before there was MIME. */
final class Uuencoded {
    private static final Pattern BEGIN = Pattern.compile("(?m)^begin [0-7]{3,4} ?(\\S[^\\n]{0,200})? *\\n");

    private Uuencoded() {}

    /**
     * The text without the files in it, which are handed on by name.
     *
     * @param most files; what follows them stays text
     */
    static String taken(String text, int most, BiConsumer<String, byte[]> files) {
        Matcher begin = BEGIN.matcher(text);
        if (most <= 0 || !begin.find()) {
            return text;
        }
        var rest = new StringBuilder();
        int copied = 0;
        int taken = 0;
        do {
            var bytes = new ByteArrayOutputStream();
            int end = begin.start() < copied ? -1 : end(text, begin.end(), bytes);
            if (end >= 0) {
                rest.append(text, copied, begin.start());
                files.accept(begin.group(1), bytes.toByteArray());
                copied = end;
                taken++;
            }
        } while (taken < most && begin.find());
        return rest.append(text, copied, text.length()).toString();
    }

    /** Behind the end; -1 when the lines are no file. */
    private static int end(String text, int from, ByteArrayOutputStream bytes) {
        int at = from;
        int lines = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            at = end < 0 ? text.length() : end + 1;
            if (line.equals("end")) {
                return at;
            }
            if (line.length() > 100 || !line.isEmpty() && (line.charAt(0) < ' ' || line.charAt(0) > '`')) {
                return -1;
            }
            bytes.writeBytes(UuStream.line(line));
            lines++;
        }
        return lines > 2 ? at : -1;
    }
}
