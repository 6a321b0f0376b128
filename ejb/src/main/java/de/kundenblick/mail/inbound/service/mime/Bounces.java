package de.kundenblick.mail.inbound.service.mime;

import de.kundenblick.mail.inbound.Bounce;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what mail servers report about a mail that was sent: RFC 3464, and what others write into a text. */
final class Bounces {
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST = 100;
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(?<name>[A-Za-z-]{1,60})[ \\t]*:[ \\t]*(?<value>[^\\n]*(?:\\n[ \\t]+[^\\n]*)*)");
    private static final Pattern GROUPS = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern SUBJECT = Pattern.compile(
            "undeliver|unzustellbar|nicht zustellbar|nicht zugestellt|returned mail|returned to sender|mail delivery (failed|failure|problem|error|status)"
                    + "|delivery (status )?(notification|failure|has failed|failed|error|problem)|failure notice|nondeliverable"
                    + "|mail system error|delivery report|could not be delivered|zustellung|rejected mail|message status",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DELAY = Pattern.compile(
            "delay|still (being )?(trying|retried)|not yet been|warning:|will be retried|verz(ö|oe)ger|will continue to try|has not yet",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IN_BRACKETS = Pattern.compile("<([^\\s<>@:]{1,100}@[^\\s<>@:]{1,200})>");
    private static final Pattern AT_LINE_START =
            Pattern.compile("(?m)^[ \\t]{0,20}(?:<|To: |'|\")?([^\\s<>@:,;\"'()]{1,100}@[\\w.-]{1,200}\\w)");
    private static final Pattern MAIL_ID =
            Pattern.compile("(?mi)^[> \\t]{0,20}Message-ID:[ \\t]*\\n?[ \\t]*(<[^\\s<>]{1,900}>)");
    private static final Pattern ANSWER =
            Pattern.compile("(?m)^[^\\n]*\\b(?:[45]\\d\\d[ -]|#?[45]\\.\\d{1,3}\\.\\d{1,3})[^\\n]*");

    private Bounces() {}

    /**
     * Null when it is none.
     *
     * @param report the text of message/delivery-status; null without one
     * @param returned the head of the mail that comes back, as text; null without one
     */
    static Bounce of(Entity root, String sender, String subject, String text, String report, String returned) {
        String kind = Head.lower(String.valueOf(root.typeParameters().get("report-type")));
        if (kind.equals("disposition-notification") || kind.equals("feedback-report")) {
            return null;
        }
        if (report != null) {
            return reported(report, mailIds(root.head, returned, text), shortened(text));
        }
        Set<String> named = new LinkedHashSet<>();
        root.head.all("X-Failed-Recipients").forEach(list -> Addresses.of(list)
                .forEach(box -> named.add(box.address())));
        String some = shortened(text);
        boolean told = !named.isEmpty() || some.contains("qmail-send program");
        boolean daemon = Automatic.isDaemon(sender) || Automatic.hasEmptyReturnPath(root.head);
        boolean replied = Head.lower(root.head.text("Auto-Submitted")).startsWith("auto-replied") && named.isEmpty();
        if (!told && (!daemon || replied || !SUBJECT.matcher(subject).find())) {
            return null;
        }
        return written(named, subject, some, mailIds(root.head, returned, text));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static Bounce reported(String report, List<String> mailIds, String text) {
        Set<String> failed = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        String cause = null;
        for (String group : GROUPS.split(PlainBody.lines(shortened(report)))) {
            String action = Head.lower(value(group, "Action"));
            String status = value(group, "Status");
            String recipient = value(group, "Original-Recipient");
            recipient = recipient.isEmpty() || recipient.indexOf('@') < 0 ? value(group, "Final-Recipient") : recipient;
            if (action.isEmpty() && status.isEmpty() && recipient.isEmpty()) {
                continue;
            }
            boolean isFailed = action.isEmpty() ? status.startsWith("5") : action.startsWith("fail");
            address(recipient, isFailed ? failed : others);
            if (cause == null || isFailed && failed.size() <= 1) {
                String said = afterType(value(group, "Diagnostic-Code"));
                cause = said.isEmpty() ? status : said;
            }
            if (isFailed && recipient.isEmpty()) {
                failed.add("");
            }
        }
        boolean isFailed = !failed.isEmpty();
        failed.remove("");
        return new Bounce(isFailed, some(isFailed ? failed : others), mailIds, cause(cause, text));
    }

    private static void address(String recipient, Set<String> into) {
        Addresses.of(afterType(recipient)).stream()
                .map(box -> box.address())
                .filter(each -> !each.isBlank())
                .forEach(into::add);
    }

    /** Without "rfc822;" or "smtp;". */
    private static String afterType(String value) {
        int end = value.indexOf(';');
        boolean typed = end > 0 && end < 30 && value.substring(0, end).strip().matches("[A-Za-z0-9-]+");
        return Head.oneLine(typed ? value.substring(end + 1) : value).replaceAll("\\s+", " ");
    }

    private static String value(String group, String name) {
        Matcher field = FIELD.matcher(group);
        while (field.find()) {
            if (field.group("name").equalsIgnoreCase(name)) {
                return Head.oneLine(field.group("value")).replaceAll("\\s+", " ");
            }
        }
        return "";
    }

    private static Bounce written(Set<String> named, String subject, String text, List<String> mailIds) {
        int copy = copyAt(text);
        String told = text.substring(0, copy);
        Set<String> recipients = new LinkedHashSet<>(named);
        for (Pattern pattern : List.of(IN_BRACKETS, AT_LINE_START)) {
            Matcher address = pattern.matcher(told);
            while (recipients.isEmpty() || named.isEmpty() && recipients.size() < MOST) {
                if (!address.find()) {
                    break;
                }
                recipients.add(address.group(1));
            }
            if (!recipients.isEmpty()) {
                break;
            }
        }
        boolean delayed = DELAY.matcher(subject).find()
                || named.isEmpty() && DELAY.matcher(told).find();
        return new Bounce(!delayed, some(recipients), mailIds, cause(null, told));
    }

    /** Where the copy of the mail begins. */
    private static int copyAt(String text) {
        Matcher copy = Pattern.compile(
                        "(?mi)^[- ]*(below this line is a copy|this is a copy of the message|original message|unsent message below|message header|returned message|returned content|forwarded message|message follows)"
                                + "|^(Received|Return-Path): ")
                .matcher(text);
        return copy.find() ? copy.start() : text.length();
    }

    private static List<String> mailIds(Head head, String returned, String text) {
        Set<String> ids = new LinkedHashSet<>();
        for (String where : new String[] {returned, text}) {
            Matcher id = MAIL_ID.matcher(where == null ? "" : shortened(where));
            while (ids.isEmpty() && id.find()) {
                ids.add(id.group(1));
            }
        }
        if (ids.isEmpty()) {
            head.all("In-Reply-To").forEach(value -> ids.addAll(MailReader.ids(value)));
            head.all("References").forEach(value -> ids.addAll(MailReader.ids(value)));
        }
        return ids.stream().limit(MOST).toList();
    }

    private static List<String> some(Set<String> addresses) {
        return addresses.stream().limit(MOST).toList();
    }

    private static String cause(String said, String text) {
        String cause = said;
        if (cause == null || cause.isBlank() || cause.length() < 10) {
            Matcher answer = ANSWER.matcher(text);
            cause = answer.find() ? answer.group() : cause;
        }
        if (cause == null || cause.isBlank()) {
            return null;
        }
        String line = Head.oneLine(cause).replaceAll("\\s+", " ");
        return line.length() > 500 ? line.substring(0, 500) : line;
    }
}
