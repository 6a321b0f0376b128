package de.kundenblick.ticket.mail;

import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.ParsedMail.Header;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A mail of Erika Muster to the service, with what a test wants to be otherwise. */
final class Mails {
    String from = "Erika.Muster@kunde.example";
    String subject = "Rechnung 4711 ist FALSCH";
    String text = "Guten Tag,\nbitte prüfen.";
    boolean automatic;
    final List<Mailbox> replyTo = new ArrayList<>();
    final List<Header> headers = new ArrayList<>();

    static Mails mail() {
        return new Mails();
    }

    Mails from(String address) {
        from = address;
        return this;
    }

    Mails replyTo(String address) {
        replyTo.add(new Mailbox(address, null));
        return this;
    }

    Mails about(String newSubject) {
        subject = newSubject;
        return this;
    }

    Mails saying(String newText) {
        text = newText;
        return this;
    }

    Mails header(String name, String value) {
        headers.add(new Header(name, value));
        return this;
    }

    Mails byProgram() {
        automatic = true;
        return this;
    }

    ParsedMail read() {
        return new ParsedMail(
                "<1@kunde.example>",
                List.of(),
                from == null ? null : new Mailbox(from, "Erika Müster"),
                replyTo,
                List.of(new Mailbox("service@nordlicht.example", null)),
                List.of(new Mailbox("chef@kunde.example", "Der Chef")),
                List.of("alle@nordlicht.example"),
                subject,
                null,
                text,
                null,
                List.of(new MailPart("Rechnung.PDF", "application/pdf", null, false, 10, InputStream::nullInputStream)),
                automatic,
                null,
                headers);
    }
}
