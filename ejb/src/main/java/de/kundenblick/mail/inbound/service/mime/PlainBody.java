package de.kundenblick.mail.inbound.service.mime;

import java.util.regex.Pattern;

/** A text of a mail, as it is meant to be read. */
final class PlainBody {
    private static final Pattern BREAK = Pattern.compile("\\r+\\n|\\r");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\ufeff&&[^\\n\\t]]");

    private PlainBody() {}

    static String of(String text, Parameters type) {
        String lines = lines(text);
        return "flowed".equalsIgnoreCase(type.get("format"))
                ? flowed(lines, "yes".equalsIgnoreCase(type.get("delsp")))
                : lines;
    }

    static String lines(String text) {
        return UNSEEN.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** Joins what was broken for the way (RFC 3676). */
    private static String flowed(String text, boolean withoutBlank) {
        var joined = new StringBuilder(text.length());
        boolean open = false;
        int lastDepth = 0;
        for (String line : text.split("\n", -1)) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            String words = line.substring(depth);
            words = words.startsWith(" ") ? words.substring(1) : words;
            boolean signature = words.equals("-- ");
            if (!open || depth != lastDepth || signature) {
                joined.append(joined.length() == 0 && lastDepth == 0 && !open ? "" : "\n");
                joined.append(">".repeat(Math.min(depth, 100))).append(depth > 0 ? " " : "");
            }
            open = words.endsWith(" ") && !signature;
            lastDepth = depth;
            joined.append(words, 0, open && withoutBlank ? words.length() - 1 : words.length());
        }
        return joined.toString();
    }
}
