package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.TicketMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a mail says, as a message of a ticket: a text that is too long, and HTML that is, become files.
 *
 * @param html null without any
 */
record IncomingMessage(String subject, String body, String html, CheckedFiles files) {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_HTML = 2_000_000;

    /** For the lines about files that are not let in. */
    private static final int ROOM = 10_000;

    static IncomingMessage of(ParsedMail mail, IncomingFiles files) {
        var parts = new ArrayList<MailPart>();
        String text = PlainText.lines(mail.text() == null ? "" : mail.text());
        String body = text.isBlank() ? MailWords.text("ticket.mail.noText") : text;
        if (body.length() > TicketMessage.LONGEST_BODY - ROOM) {
            parts.add(file(MailWords.text("ticket.mail.wholeText"), "text/plain", text));
            body = PlainText.cut(body, TicketMessage.LONGEST_BODY - ROOM) + "\n\n"
                    + MailWords.text("ticket.mail.cut", MailWords.text("ticket.mail.wholeText"));
        }
        String html = mail.html() == null ? null : mail.html().replace("\0", "");
        if (html != null && html.length() > LONGEST_HTML) {
            parts.add(file(MailWords.text("ticket.mail.wholeHtml"), "text/html", html));
            html = null;
        }
        parts.addAll(mail.parts());
        var checked = files.check(parts);
        return new IncomingMessage(subject(mail), withRefused(body, checked.refused()), html, checked);
    }

    private static String subject(ParsedMail mail) {
        String subject =
                PlainText.cut(PlainText.of(mail.subject()), LONGEST_SUBJECT).strip();
        return subject.isEmpty() ? MailWords.text("ticket.mail.noSubject") : subject;
    }

    private static MailPart file(String name, String type, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new MailPart(name, type, null, false, content.length, () -> new ByteArrayInputStream(content));
    }

    private static String withRefused(String body, List<String> refused) {
        return refused.isEmpty() ? body : body + "\n\n" + String.join("\n", CheckedFiles.few(refused));
    }

    NewMessage by(MessageSender sender, boolean visible) {
        return new NewMessage(sender, MessageChannel.EMAIL, visible, subject, body, false);
    }
}
