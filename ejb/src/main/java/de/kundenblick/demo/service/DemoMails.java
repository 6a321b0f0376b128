package de.kundenblick.demo.service;

import de.kundenblick.customer.Contact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Mails that lie fetched in the inbox when the demo begins: what reads mails takes them like any other, so that they become
 * messages, tickets and reports of what came back.
 */
class DemoMails {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    /** In the order of their arrival, with the hours since then. */
    private static final Map<String, Double> HOURS = Map.of(
            "reply", 20.0,
            "stranger", 16.0,
            "bounce", 9.0,
            "formatted", 6.0,
            "unknown", 4.5,
            "forwarded", 3.0,
            "invitation", 1.5);

    private final DemoMailRepository stored;
    private final DemoRandom random;
    private final DemoCustomers customers;

    DemoMails(DemoMailRepository stored, DemoRandom random, DemoCustomers customers) {
        this.stored = stored;
        this.random = random;
        this.customers = customers;
    }

    void receive() {
        stored.openAddresses();
        stored.sort();
        stored.answer("Vertrieb");
        stored.sent(
                "lager@nordlicht.example",
                "Lieferung der Ersatzteile",
                "<demo-bounced@nordstern.example>",
                random.hoursAgo(10));
        stored.begin(random.hoursAgo(2));
        long mailbox = stored.mailbox();
        var ticket = stored.openTicket(customers.starContact("jonas.krueger"));
        HOURS.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(mail -> receive(mailbox, mail.getKey(), random.hoursAgo(mail.getValue()), ticket));
    }

    private void receive(long mailbox, String name, Instant at, DemoMailRepository.Named ticket) {
        var begin = at.plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);
        String text = read(name)
                .replace("{helga}", sender("helga.mertens"))
                .replace("{selin}", sender("selin.oezdemir"))
                .replace("{jonas}", sender("jonas.krueger"))
                .replace("{number}", ticket.number())
                .replace("{subject}", ticket.subject())
                .replace("{day}", DAY.format(at.atZone(ZoneOffset.UTC).minusDays(1)))
                .replace("{date}", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ZoneOffset.UTC)))
                .replace("{stamp}", UTC.format(at.atZone(ZoneOffset.UTC)))
                .replace("{start}", UTC.format(ZonedDateTime.ofInstant(begin, ZoneOffset.UTC)))
                .replace("\n", "\r\n");
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        stored.receive(mailbox, source, HexFormat.of().formatHex(sha256().digest(source)), at);
    }

    private String sender(String login) {
        Contact contact = customers.starContact(login);
        return '"' + contact.getDisplayName() + "\" <" + contact.getEmail() + '>';
    }

    private static String read(String name) {
        try (var in = DemoMails.class.getResourceAsStream("/demo/mails/" + name + ".eml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("demo/mails/" + name + ".eml", unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
