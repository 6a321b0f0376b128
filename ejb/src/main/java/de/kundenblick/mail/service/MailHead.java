package de.kundenblick.mail.service;

import de.kundenblick.mail.MailAddress;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a mail's head that people and programs go by. */
final class MailHead {
    /** On all mails of ours, so that one that comes back is recognised; its value is the sender's domain. */
    static final String OURS = "X-Kundenblick";

    private MailHead() {}

    /** @throws AddressException for an address that no mail can be sent to */
    static InternetAddress address(String written) throws AddressException {
        return new InternetAddress(
                MailAddress.usable(written).orElseThrow(() -> new AddressException("Not usable", written)), true);
    }

    static void address(MimeMessage message, Letter letter) throws MessagingException {
        var to = addresses(letter.head().to());
        var cc = addresses(letter.head().cc());
        message.setRecipients(
                RecipientType.TO, to.isEmpty() ? new InternetAddress[] {address(letter.recipient())} : array(to));
        if (!cc.isEmpty()) {
            message.setRecipients(RecipientType.CC, array(cc));
        }
        if (letter.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(letter.replyTo())});
        }
    }

    static void connect(MimeMessage message, Letter letter, String domain) throws MessagingException {
        var references = letter.references(domain);
        if (!references.isEmpty()) {
            message.setHeader("In-Reply-To", letter.inReplyTo(domain));
            message.setHeader("References", MimeUtility.fold("References: ".length(), String.join(" ", references)));
        }
        message.setHeader(OURS, domain);
        if (letter.automatic()) {
            sayThatNobodyWroteIt(message, !letter.head().answeredIds().isEmpty());
        }
        if (letter.managedAt() != null) {
            message.setHeader("List-Unsubscribe", '<' + letter.managedAt() + '>');
        }
    }

    /** So that no program answers it. */
    private static void sayThatNobodyWroteIt(MimeMessage message, boolean isAnswer) throws MessagingException {
        message.setHeader("Auto-Submitted", isAnswer ? "auto-replied" : "auto-generated");
        message.setHeader("X-Loop", "kundenblick");
        if (isAnswer) {
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setHeader("Precedence", "bulk");
        }
    }

    /** Those that can be read: one in a head that nobody can use keeps no mail from those who are reached. */
    private static List<InternetAddress> addresses(String list) throws MessagingException {
        var addresses = new ArrayList<InternetAddress>();
        if (list != null && !list.isBlank()) {
            for (InternetAddress each : InternetAddress.parseHeader(list, false)) {
                var usable = MailAddress.usable(each.getAddress());
                if (usable.isPresent()) {
                    addresses.add(named(address(usable.get()), each.getPersonal()));
                }
            }
        }
        return addresses;
    }

    private static InternetAddress named(InternetAddress address, String name) {
        try {
            address.setPersonal(name, StandardCharsets.UTF_8.name());
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InternetAddress[] array(List<InternetAddress> addresses) {
        return addresses.toArray(InternetAddress[]::new);
    }
}
