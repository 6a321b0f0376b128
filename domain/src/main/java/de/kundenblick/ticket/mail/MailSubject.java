package de.kundenblick.ticket.mail;

import java.util.regex.Pattern;

/** Subjects of mails to a ticket: its number stands in them once, and so does what the mail is. */
public final class MailSubject {
    public static final int LONGEST = 200;

    /** As mail programs write them in Europe's languages and a few others, with or without a count. */
    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:re|r|aw|antw|antwort|wg|fw|fwd|sv|vs|vl|vb|rv|res|enc|tr|rif|inoltra|doorst|odp|pd|ynt|ilt|vá|továbbítás|ha|atb|回复|答复|转发)"
                    + "\\s*(?:\\[\\d{1,3}]|\\(\\d{1,3}\\)|\\^\\d{1,3})?\\s*[:：]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER = Pattern.compile("\\[Ticket [^\\]\\s]{1,30}]\\s*");

    private MailSubject() {}

    public static String reply(String subject, String number) {
        return written("Re: ", subject, number);
    }

    public static String forward(String subject, String number) {
        return written("Fwd: ", subject, number);
    }

    /** The first mail about a ticket. */
    public static String opening(String subject, String number) {
        return written("", subject, number);
    }

    /** With the ticket's number, in case whoever wrote it has taken that away. */
    public static String numbered(String subject, String number) {
        return subject.contains(tag(number)) ? cut(subject, "") : opening(subject, number);
    }

    /** Without the numbers of tickets; as it is when nothing is left. */
    public static String unnumbered(String subject) {
        String plain = NUMBER.matcher(subject).replaceAll("").strip();
        return plain.isEmpty() ? subject : plain;
    }

    private static String written(String mark, String subject, String number) {
        return cut(plain(subject), mark + tag(number) + ' ');
    }

    private static String tag(String number) {
        return "[Ticket " + number + ']';
    }

    private static String cut(String subject, String before) {
        String whole = (before + subject).strip();
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + '…';
    }

    /** Without any mark and number before it. */
    static String plain(String subject) {
        String rest = subject == null ? "" : subject.strip();
        String before;
        do {
            before = rest;
            rest = MARK.matcher(rest).replaceFirst("");
            rest = NUMBER.matcher(rest).replaceFirst("").strip();
        } while (!rest.equals(before));
        return rest;
    }
}
