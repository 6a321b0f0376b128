package de.kundenblick.mail.inbound.service.mime;

/** A text of a mail, as it is meant to be read. */
final class PlainBody {
    private PlainBody() {}

    static String of(String text, Parameters type) {
        String lines = lines(text);
        return "flowed".equalsIgnoreCase(type.get("format"))
                ? flowed(lines, "yes".equalsIgnoreCase(type.get("delsp")))
                : lines;
    }

    /** With LF as the end of lines, and nothing else that cannot be seen. */
    static String lines(String text) {
        var lines = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\r') {
                int next = at;
                while (next < text.length() && text.charAt(next) == '\r') {
                    next++;
                }
                boolean one = next < text.length() && text.charAt(next) == '\n';
                lines.append("\n".repeat(one ? 0 : next - at));
                at = next - 1;
            } else if (sign == '\n' || sign == '\t' || !Character.isISOControl(sign) && sign != '\ufeff') {
                lines.append(sign);
            }
        }
        return lines.toString();
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
