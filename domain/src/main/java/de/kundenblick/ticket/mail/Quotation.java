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

    private static String cut(String text) {
        String whole = text.strip();
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + " …";
    }
}
