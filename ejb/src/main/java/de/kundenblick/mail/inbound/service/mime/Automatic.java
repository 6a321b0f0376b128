package de.kundenblick.mail.inbound.service.mime;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells mails that a program wrote which must get no automatic answer. */
final class Automatic {
    private static final Set<String> PRECEDENCE = Set.of("bulk", "list", "junk", "auto_reply", "auto-reply");
    private static final Pattern DAEMON =
            Pattern.compile("(mailer-daemon|mail-daemon|maildaemon|postmaster|daemon)(@.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_RECEIPTS =
            Pattern.compile("\\s*((dr|rn|nrn|none)[\\s,;]*)*", Pattern.CASE_INSENSITIVE);

    private Automatic() {}

    static boolean is(Head head, String sender) {
        return isSaid(head, "Auto-Submitted", "no")
                || isSaid(head, "X-Autoreply", "no")
                || isSaid(head, "X-Autorespond", "no")
                || isSaid(head, "X-Loop", "")
                || isSaid(head, "List-Id", "")
                || PRECEDENCE.contains(first(head, "Precedence"))
                || PRECEDENCE.contains(first(head, "X-Precedence"))
                || head.all("X-Auto-Response-Suppress").stream()
                        .anyMatch(value -> !ONLY_RECEIPTS.matcher(value).matches())
                || hasEmptyReturnPath(head)
                || isDaemon(sender);
    }

    static boolean hasEmptyReturnPath(Head head) {
        return head.raw("Return-Path").map(path -> path.replaceAll("\\s", "")).stream()
                .anyMatch(path -> path.equals("<>"));
    }

    static boolean isDaemon(String sender) {
        return sender != null && DAEMON.matcher(sender.strip()).matches();
    }

    private static boolean isSaid(Head head, String name, String otherwise) {
        return head.raw(name).isPresent() && !first(head, name).equals(otherwise);
    }

    private static String first(Head head, String name) {
        String value = Head.lower(head.text(name));
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip();
    }
}
