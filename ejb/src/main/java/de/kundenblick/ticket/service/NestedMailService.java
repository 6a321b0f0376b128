package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.SenderName;
import de.kundenblick.mail.inbound.service.MailParser;
import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.AttachmentNotFoundException;
import de.kundenblick.ticket.mail.NestedMail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Reads mails that came as files of messages. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NestedMailService {
    private static final int LONGEST_LIST = 2_000;
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_FILES = 200;

    @Inject
    AttachmentService attachments;

    @Inject
    MailParser parser;

    /** @throws AttachmentNotFoundException when the caller may not read a file of that id, or there is none */
    public NestedMail read(long fileId) {
        attachments.find(fileId);
        try {
            return of(parser.parse(() -> attachments.content(fileId)));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static NestedMail of(ParsedMail mail) {
        return new NestedMail(
                mail.from() == null ? "" : cut(name(mail.from()), LONGEST_LIST),
                names(mail.to()),
                names(mail.cc()),
                PlainText.of(mail.subject()),
                mail.sentAt(),
                cut(mail.text(), LONGEST_TEXT),
                mail.parts().stream()
                        .limit(MOST_FILES)
                        .map(NestedMailService::file)
                        .toList());
    }

    private static NestedMail.File file(MailPart part) {
        return new NestedMail.File(part.name(), part.size());
    }

    private static String names(List<Mailbox> people) {
        return cut(people.stream().map(NestedMailService::name).collect(Collectors.joining(", ")), LONGEST_LIST);
    }

    private static String name(Mailbox person) {
        String address = SenderName.shown(PlainText.of(person.address()));
        return person.name() == null || person.name().isBlank()
                ? address
                : PlainText.of(person.name()) + " <" + address + '>';
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
