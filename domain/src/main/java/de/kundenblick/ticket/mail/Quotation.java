package de.kundenblick.ticket.mail;

import java.util.stream.Collectors;

/** What was written before, below an answer. */
public final class Quotation {
    /** No reader needs more of it, and mails must not grow with each answer. */
    private static final int LONGEST = 30_000;

    private Quotation() {}

    /** @param lead who wrote it when, in one line or several */
    public static String of(String lead, String text) {
        return lead
                + '\n'
                + cut(text)
                        .lines()
                        .map(line -> line.startsWith(">") ? '>' + line : ("> " + line).stripTrailing())
                        .collect(Collectors.joining("\n"));
    }

    /** A whole message below the lines of its head. */
    public static String forwarded(String head, String text) {
        return head + "\n\n" + cut(text);
    }

    /**
     * With the pictures that the message shows.
     *
     * @param lead in lines
     * @param html of the message, safe
     */
    public static String pictured(String lead, String html) {
        return ComposedHtml.lines(lead) + "<blockquote>" + html + "</blockquote>";
    }

    /** A whole message below the lines of its head, with the pictures that it shows. */
    public static String forwardedPictured(String head, String html) {
        return ComposedHtml.lines(head + '\n') + html;
    }

    /** Whether a quotation may be as long. */
    public static boolean isShort(String html) {
        return html.length() <= LONGEST;
    }

    private static String cut(String text) {
        String whole = text.strip();
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + " …";
    }
}
