package de.kundenblick.benchmark.mails;

import de.kundenblick.mail.inbound.Bounce;
import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.service.mime.MailReader;
import de.kundenblick.mail.inbound.service.mime.Mbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints how mails are read, one line of JSON for each. */
public final class ReadMails {
    private static final int BEGINNING = 1000;

    private ReadMails() {}

    /** For a file, or for all files of a folder; for each mail of a file {@code *.mbox}. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var found = Files.walk(Path.of(arguments[0]))) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                print(file, out);
            }
        }
    }

    private static void print(Path file, PrintStream out) throws IOException {
        if (!isMbox(file)) {
            out.println(json(file.toString(), MailReader.read(() -> Files.newInputStream(file))));
            return;
        }
        try (var source = Files.newInputStream(file)) {
            var mbox = new Mbox(source);
            int place = 0;
            for (InputStream mail = mbox.next(); mail != null; mail = mbox.next()) {
                byte[] content = mail.readAllBytes();
                place++;
                out.println(json(file + "#" + place, MailReader.read(() -> new ByteArrayInputStream(content))));
            }
        }
    }

    private static boolean isMbox(Path file) throws IOException {
        try (var source = Files.newInputStream(file)) {
            return !file.toString().endsWith(".eml") && Mbox.isMbox(source.readNBytes(BEGINNING));
        }
    }

    private static String json(String name, ParsedMail mail) {
        return object(
                pair("file", text(name)),
                pair("subject", text(mail.subject())),
                pair("from", mail.from() == null ? "null" : mailbox(mail.from())),
                pair("replyTo", list(mail.replyTo(), ReadMails::mailbox)),
                pair("to", list(mail.to(), ReadMails::mailbox)),
                pair("cc", list(mail.cc(), ReadMails::mailbox)),
                pair("deliveredTo", list(mail.deliveredTo(), ReadMails::text)),
                pair("date", text(mail.sentAt() == null ? null : mail.sentAt().toString())),
                pair("mailId", text(mail.mailId())),
                pair("threadIds", list(mail.threadIds(), ReadMails::text)),
                pair("text", text(mail.text())),
                pair("html", String.valueOf(mail.html() != null)),
                pair("attachments", list(mail.parts(), ReadMails::part)),
                pair("automatic", String.valueOf(mail.automatic())),
                pair("bounce", mail.bounce() == null ? "null" : bounce(mail.bounce())));
    }

    private static String mailbox(Mailbox mailbox) {
        return object(pair("address", text(mailbox.address())), pair("name", text(mailbox.name())));
    }

    private static String part(MailPart part) {
        return object(
                pair("name", text(part.name())),
                pair("type", text(part.mediaType())),
                pair("size", String.valueOf(part.size())),
                pair("embedded", String.valueOf(part.embedded())));
    }

    private static String bounce(Bounce bounce) {
        return object(
                pair("failed", String.valueOf(bounce.failed())),
                pair("recipients", list(bounce.recipients(), ReadMails::text)),
                pair("mailIds", list(bounce.mailIds(), ReadMails::text)),
                pair("cause", text(bounce.cause())));
    }

    private static String object(String... pairs) {
        return '{' + String.join(",", pairs) + '}';
    }

    private static String pair(String name, String value) {
        return '"' + name + "\":" + value;
    }

    private static <T> String list(List<T> values, Function<T, String> each) {
        return values.stream().map(each).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String value) {
        if (value == null) {
            return "null";
        }
        var quoted = new StringBuilder("\"");
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append(sign);
            } else if (sign == '\n') {
                quoted.append("\\n");
            } else if (sign < ' ' || Character.isSurrogate(sign)) {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | sign).substring(1));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }
}
