package de.kundenblick.given;

import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A mail as it is after it was read; to support@firma.example unless a test says otherwise. */
public final class LetterFrom {
    private final List<String> threadIds = new ArrayList<>();
    private final List<Mailbox> to = new ArrayList<>();
    private final List<Mailbox> cc = new ArrayList<>();
    private final List<Mailbox> replyTo = new ArrayList<>();
    private final List<String> deliveredTo = new ArrayList<>();
    private final List<MailPart> parts = new ArrayList<>();
    private final List<ParsedMail.Header> headers = new ArrayList<>();

    private String mailId;
    private Mailbox from;
    private String subject = "Frage";
    private String text = "Es geht nicht.";
    private String html;
    private boolean automatic;

    private LetterFrom(Mailbox from) {
        this.from = from;
    }

    /** @param name null without one */
    public static LetterFrom from(String address, String name) {
        return new LetterFrom(address == null ? null : new Mailbox(address, name));
    }

    public LetterFrom called(String newMailId) {
        mailId = newMailId;
        return this;
    }

    public LetterFrom answering(String... mailIds) {
        threadIds.addAll(List.of(mailIds));
        return this;
    }

    public LetterFrom to(String... addresses) {
        List.of(addresses).forEach(address -> to.add(new Mailbox(address, null)));
        return this;
    }

    public LetterFrom cc(String... addresses) {
        List.of(addresses).forEach(address -> cc.add(new Mailbox(address, null)));
        return this;
    }

    /** Wants to be answered there. */
    public LetterFrom answeredAt(String address) {
        replyTo.add(new Mailbox(address, null));
        return this;
    }

    public LetterFrom deliveredTo(String address) {
        deliveredTo.add(address);
        return this;
    }

    public LetterFrom about(String newSubject) {
        subject = newSubject;
        return this;
    }

    public LetterFrom saying(String newText) {
        text = newText;
        return this;
    }

    public LetterFrom looking(String newHtml) {
        html = newHtml;
        return this;
    }

    public LetterFrom with(String name, String mediaType, byte[] content) {
        parts.add(new MailPart(name, mediaType, null, false, content.length, () -> new ByteArrayInputStream(content)));
        return this;
    }

    public LetterFrom showing(String name, String contentId, byte[] picture) {
        parts.add(new MailPart(
                name, "image/png", contentId, true, picture.length, () -> new ByteArrayInputStream(picture)));
        return this;
    }

    public LetterFrom header(String name, String value) {
        headers.add(new ParsedMail.Header(name, value));
        return this;
    }

    public LetterFrom byProgram() {
        automatic = true;
        return this;
    }

    public ParsedMail read() {
        return new ParsedMail(
                mailId,
                threadIds,
                from,
                replyTo,
                to.isEmpty() && deliveredTo.isEmpty() ? List.of(new Mailbox("support@firma.example", null)) : to,
                cc,
                deliveredTo,
                subject,
                Instant.EPOCH,
                text,
                html,
                parts,
                automatic,
                null,
                headers);
    }
}
