package de.kundenblick.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text as HTML in which addresses of the web can be followed; all else of it stays text. */
public final class LinkedText {
    /** What stands behind an address at the end of a sentence or in brackets is not part of it. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://[^\\s<>\"'\\p{Cntrl}]{1,1900}[^\\s<>\"'\\p{Cntrl}.,;:!?)\\]}]");

    private LinkedText() {}

    /** Never null. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        var html = new StringBuilder(text.length() + 200);
        Matcher found = ADDRESS.matcher(text);
        int end = 0;
        while (found.find()) {
            escape(html, text, end, found.start());
            html.append("<a target=\"_blank\" rel=\"noopener noreferrer nofollow\" href=\"");
            escape(html, text, found.start(), found.end());
            html.append("\">");
            escape(html, text, found.start(), found.end());
            html.append("</a>");
            end = found.end();
        }
        escape(html, text, end, text.length());
        return html.toString();
    }

    private static void escape(StringBuilder html, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&#34;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }
}
