package de.kundenblick.ticket.mail;

import de.kundenblick.mail.MailAddress;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom an automatic answer to a mail would go to.
 *
 * @param sender whom the mail is from, as addresses are compared; null when it is from nobody
 * @param target where answers are wanted, as it is written to
 * @param key the same, as addresses are compared: in small letters and without what stands behind a plus
 */
public record ReplyAddress(String sender, String target, String key) {
    /** They report, and never read. */
    private static final Set<String> SERVERS = Set.of("mailer-daemon", "postmaster", "mailerdaemon", "mail-daemon");

    private static final Pattern IN_LIST = Pattern.compile("[^\\s<>,;\"]{1,64}@[^\\s<>,;\"]{1,253}");

    private static final Pattern MACHINE = Pattern.compile(
            "(do[._-]?)?(no|not)[._-]?reply.*|bounces?([.+_-].*)?|nobody|daemon|root|listserv|majordomo|.*-(request|bounces|owner)|owner-.*");

    /** Empty when no mail can be sent there, or the mail names several people for answers. */
    public static Optional<ReplyAddress> of(ParsedMail mail) {
        Mailbox wanted = mail.replyTo().isEmpty() ? mail.from() : mail.replyTo().get(0);
        if (wanted == null) {
            return Optional.empty();
        }
        String sender = mail.from() == null ? null : key(mail.from().address());
        return MailAddress.usable(wanted.address())
                .filter(usable -> usable.indexOf('@') > 0)
                .map(usable -> new ReplyAddress(sender, usable, key(usable)));
    }

    /** Of one who wrote before; empty when none of them can be written to. */
    public static Optional<ReplyAddress> first(String addresses) {
        return IN_LIST.matcher(addresses)
                .results()
                .flatMap(found -> MailAddress.usable(found.group()).stream())
                .findFirst()
                .map(usable -> new ReplyAddress(key(usable), usable, key(usable)));
    }

    /** An address as addresses are compared: in small letters and without what stands behind a plus. */
    public static String key(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        int plus = plain.indexOf('+');
        return plus > 0 && plus < at ? plain.substring(0, plus) + plain.substring(at) : plain;
    }

    /** As their names say. A form on a website may send in the name of a machine and name a person for answers. */
    public boolean isMachine() {
        return sender != null && SERVERS.contains(local(sender))
                || SERVERS.contains(local(key))
                || MACHINE.matcher(local(key)).matches();
    }

    private static String local(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }
}
