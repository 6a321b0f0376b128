package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.SenderProof;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.mail.TicketMail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/** Stores what belongs to a message that came as a mail: its heads, its HTML and its files. */
@Dependent
class IncomingMessages {
    /** A longer one is no index's and nobody's. */
    private static final int LONGEST_MAIL_ID = 500;

    @Inject
    IncomingFiles files;

    @Inject
    IncomingMailRepository stored;

    IncomingMessage read(ParsedMail mail) {
        return IncomingMessage.of(mail, files);
    }

    /** @param automatic whether a program wrote it, so that it counts as nobody's word */
    void enclose(
            TicketAction action,
            TicketMessage message,
            IncomingMessage content,
            IncomingMail mail,
            MailSenders.Sender sender,
            boolean automatic) {
        var parsed = mail.content();
        stored.add(new TicketMail(message, TicketMail.Direction.IN, sender.address(), sender.name())
                .to(AddressList.of(parsed.to()), AddressList.of(parsed.cc()), "")
                .replyingTo(parsed.replyTo().isEmpty() ? null : AddressList.of(parsed.replyTo()))
                .inThread(mailId(parsed.mailId()), threadIds(parsed))
                .looking(content.html())
                .proven(
                        mail.isDoubted() || mail.check().proof() == SenderProof.CONFIRMED
                                ? mail.check().proof()
                                : null)
                .from(mail.inboxId(), sender.role() == MailSenders.Role.STRANGER, automatic));
        var checked = content.files();
        if (!checked.names().isEmpty()) {
            message.nameAttachments(String.join("\n", checked.names()));
        }
        CheckedFiles.few(checked.names()).forEach(name -> action.record(EventKind.ATTACHMENT, null, name));
        CheckedFiles.few(checked.refused()).forEach(line -> action.record(EventKind.NOTE, null, line));
        files.store(checked.files(), message.getId(), null, action.at());
    }

    private static String mailId(String id) {
        return id == null || id.isBlank() || id.length() > LONGEST_MAIL_ID ? null : id.replace("\0", "");
    }

    /** As References has them, the latest last. */
    private static String threadIds(ParsedMail mail) {
        List<String> ids = new ArrayList<>(new LinkedHashSet<>(mail.threadIds()));
        Collections.reverse(ids);
        return String.join(" ", ids).replace("\0", "");
    }
}
