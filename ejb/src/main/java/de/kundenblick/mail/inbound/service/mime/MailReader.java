package de.kundenblick.mail.inbound.service.mime;

import de.kundenblick.mail.inbound.Bounce;
import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what a mail says. */
public final class MailReader {
    private static final Logger LOG = Logger.getLogger(MailReader.class.getName());
    private static final int MOST_UNPARSED = 1 << 20;
    private static final int MOST_THREADS = 200;
    private static final int LONGEST_ID = 900;
    private static final Pattern ID = Pattern.compile("<\\s*([^<>]{1,900}?)\\s*>");
    private static final Pattern ID_WITHOUT_BRACKETS = Pattern.compile("[^\\s<>,\"()]{1,500}@[^\\s<>,\"()]{1,400}");
    private static final Pattern FOR = Pattern.compile("\\bfor\\s+<?([^\\s<>@;]{1,100}@[^\\s<>@;]{1,200})>?");
    private static final List<String> DELIVERED = List.of(
            "Delivered-To",
            "X-Original-To",
            "Envelope-To",
            "X-Envelope-To",
            "X-Delivered-To",
            "X-RCPT-TO",
            "X-Forwarded-To",
            "Apparently-To",
            "Resent-To");

    /** Mail servers write them, and no encoded words; whoever sent the mail must not get any decoded in them. */
    private static final Set<String> BY_SERVERS = Set.of("authentication-results", "arc-authentication-results");

    private final Entity root;
    private final Head head;
    private final Body body;

    private MailReader(Entity root, Body body) {
        this.root = root;
        this.head = root.head;
        this.body = body;
    }

    /** Never fails for what a mail holds, only when it cannot be got. */
    public static ParsedMail read(MailPart.Content content) throws IOException {
        try {
            return parsed(content);
        } catch (RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "A mail was read as nothing but text", unforeseen);
            return unparsed(content);
        }
    }

    /** What no rule has foreseen is shown as it came. */
    private static ParsedMail unparsed(MailPart.Content content) throws IOException {
        String text;
        try (var in = content.open()) {
            text = PlainBody.lines(Charsets.guess(in.readNBytes(MOST_UNPARSED), null));
        }
        long size;
        try (var in = content.open()) {
            size = in.transferTo(OutputStream.nullOutputStream());
        }
        var whole = new MailPart("message.eml", "message/rfc822", null, false, size, content);
        return new ParsedMail(
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                text,
                null,
                List.of(whole),
                false,
                null,
                List.of());
    }

    private static ParsedMail parsed(MailPart.Content content) throws IOException {
        Source source = Source.of(content);
        Entity root = structure(source);
        var body = new Body(source);
        body.read(root);
        return new MailReader(root, body).mail();
    }

    private static Entity structure(Source source) throws IOException {
        Entity root;
        try (var in = source.open()) {
            root = Structure.of(in, false);
        }
        if (root.isMultipart() && root.children.isEmpty() && root.boundary() != null) {
            try (var in = source.open()) {
                Entity guessed = Structure.of(in, true);
                return guessed.children.isEmpty() ? root : guessed;
            }
        }
        return root;
    }

    private ParsedMail mail() {
        Mailbox from = from();
        String sender = from == null ? null : from.address();
        String subject = head.text("Subject");
        String text = body.texts().read();
        Bounce bounce = Bounces.of(root, sender, subject, text, body.report(), body.returned());
        boolean automatic = bounce != null || root.is("multipart/report") || Automatic.is(head, sender);
        return new ParsedMail(
                mailId(),
                threadIds(),
                from,
                addresses("Reply-To"),
                addresses("To"),
                addresses("Cc"),
                deliveredTo(),
                subject,
                Dates.of(head.text("Date")),
                text,
                body.texts().html(),
                body.parts(),
                automatic,
                bounce,
                headers());
    }

    private Mailbox from() {
        for (String name :
                List.of("From", "Sender", "Reply-To", "Resent-From", "Return-Path", "X-From", "Apparently-From")) {
            List<Mailbox> found = addresses(name);
            if (!found.isEmpty()) {
                return found.stream()
                        .filter(box -> box.address().indexOf('@') > 0)
                        .findFirst()
                        .orElse(found.get(0));
            }
        }
        return null;
    }

    private List<Mailbox> addresses(String name) {
        var found = new ArrayList<Mailbox>();
        head.all(name).forEach(list -> found.addAll(Addresses.of(list)));
        return found;
    }

    private List<String> deliveredTo() {
        Set<String> found = new LinkedHashSet<>();
        DELIVERED.forEach(name -> addresses(name).forEach(box -> found.add(box.address())));
        for (String received : head.all("Received")) {
            Matcher recipient = FOR.matcher(received);
            if (received.length() < 5000 && recipient.find()) {
                found.add(recipient.group(1));
            }
        }
        return found.stream().limit(MOST_THREADS).toList();
    }

    private String mailId() {
        return head.all("Message-ID").stream()
                .flatMap(value -> ids(value).stream())
                .findFirst()
                .orElse(null);
    }

    private List<String> threadIds() {
        Set<String> found = new LinkedHashSet<>();
        head.all("In-Reply-To").forEach(value -> found.addAll(ids(value)));
        var references = new ArrayList<String>();
        head.all("References").forEach(value -> references.addAll(ids(value)));
        for (int at = references.size() - 1; at >= 0; at--) {
            found.add(references.get(at));
        }
        return found.stream().limit(MOST_THREADS).toList();
    }

    static List<String> ids(String value) {
        var found = new ArrayList<String>();
        String decoded = EncodedWords.decode(value);
        Matcher id = ID.matcher(decoded);
        while (id.find()) {
            found.add('<' + id.group(1).replaceAll("\\s+", "") + '>');
        }
        if (found.isEmpty() && decoded.length() <= LONGEST_ID * 100) {
            Matcher bare = ID_WITHOUT_BRACKETS.matcher(decoded);
            while (bare.find()) {
                found.add('<' + bare.group() + '>');
            }
        }
        return found;
    }

    private List<ParsedMail.Header> headers() {
        var found = new ArrayList<ParsedMail.Header>();
        head.each(field -> found.add(new ParsedMail.Header(
                field.name(),
                BY_SERVERS.contains(Head.lower(field.name())) ? head.written(field) : head.decoded(field))));
        return found;
    }
}
