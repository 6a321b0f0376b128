package de.kundenblick.benchmark.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Mails as a company gets them: four fifths short text, the rest HTML, every twentieth of all with a file of 200 kB; three
 * in ten answer something. The same for the same number and run.
 */
final class Letters {
    private static final String DOMAIN = "@letters.example";
    private static final int FILE_BYTES = 200_000;
    private static final String END = "\r\n";

    private static final List<String> WORDS = List.of(
            "Rechnung",
            "Lieferung",
            "Termin",
            "Angebot",
            "Wartung",
            "Störung",
            "Anschluss",
            "Vertrag",
            "die",
            "der",
            "und",
            "bitte",
            "nicht",
            "noch",
            "für",
            "über",
            "morgen",
            "Gerät",
            "prüfen",
            "senden",
            "haben",
            "wir",
            "Sie",
            "am");

    private final String run;
    private final String recipient;
    private final List<String> senders;
    private final List<String> tickets;

    /**
     * @param run what tells them from those of other runs: a mail that was here before is taken for the same
     * @param recipient whom they are for
     * @param senders some of whom write all of them
     * @param tickets numbers of tickets that some of them answer
     */
    Letters(String run, String recipient, List<String> senders, List<String> tickets) {
        this.run = run;
        this.recipient = recipient;
        this.senders = senders;
        this.tickets = tickets;
    }

    byte[] letter(int number) {
        var random = new SplittableRandom(number);
        boolean isAnswer = random.nextInt(10) < 3;
        boolean hasFile = random.nextInt(20) == 0;
        boolean hasHtml = hasFile || random.nextInt(16) < 3;
        String sender = senders.isEmpty() ? "kunde" + number + DOMAIN : senders.get(random.nextInt(senders.size()));
        var mail = new StringBuilder();
        line(mail, "From: \"Kunde " + number % 1_000 + "\" <" + sender + '>');
        line(mail, "To: Support <" + recipient + '>');
        line(mail, "Message-ID: " + id(number));
        line(mail, "Date: Wed, 25 Nov 2026 10:00:00 +0100");
        line(mail, "Subject: " + subject(number, isAnswer, random));
        if (isAnswer && number > 100 && random.nextBoolean()) {
            String before = id(random.nextInt(number - 50));
            line(mail, "In-Reply-To: " + before);
            line(mail, "References: " + before);
        }
        line(mail, "MIME-Version: 1.0");
        String text = text(random, 40 + random.nextInt(120)) + (isAnswer ? quote(random) : "");
        body(mail, random, hasHtml, hasFile, text);
        return mail.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String subject(int number, boolean isAnswer, SplittableRandom random) {
        String words = "=?UTF-8?B?" + base64(text(random, 5).strip()) + "?=";
        return isAnswer && number % 2 == 0 && !tickets.isEmpty()
                ? "Re: [Ticket " + tickets.get(random.nextInt(tickets.size())) + "] " + words
                : words;
    }

    private static void body(StringBuilder mail, SplittableRandom random, boolean html, boolean file, String text) {
        if (!html) {
            line(mail, "Content-Type: text/plain; charset=utf-8");
            line(mail, "Content-Transfer-Encoding: 8bit");
            line(mail, END + text);
            return;
        }
        line(mail, "Content-Type: multipart/mixed; boundary=outer");
        line(mail, END + "--outer");
        line(mail, "Content-Type: multipart/alternative; boundary=inner");
        line(mail, END + "--inner");
        line(mail, "Content-Type: text/plain; charset=utf-8" + END + "Content-Transfer-Encoding: base64");
        line(mail, END + base64(text));
        line(mail, "--inner");
        line(mail, "Content-Type: text/html; charset=utf-8" + END + "Content-Transfer-Encoding: base64");
        line(mail, END + base64("<html><body><p><b>" + text.replace(END, "<br>") + "</b></p></body></html>"));
        line(mail, "--inner--");
        if (file) {
            byte[] content = new byte[FILE_BYTES];
            for (int i = 0; i < content.length; i++) {
                content[i] = (byte) random.nextInt();
            }
            line(mail, "--outer");
            line(mail, "Content-Type: application/octet-stream; name=\"messung.dat\"");
            line(mail, "Content-Disposition: attachment; filename=\"messung.dat\"");
            line(mail, "Content-Transfer-Encoding: base64");
            line(mail, END + Base64.getMimeEncoder().encodeToString(content));
        }
        line(mail, "--outer--");
    }

    private static String quote(SplittableRandom random) {
        return END + "Am 24.11.2026 um 09:12 schrieb Support:" + END + "> "
                + text(random, 30).replace(END, END + "> ");
    }

    private static String text(SplittableRandom random, int words) {
        var text = new StringBuilder();
        for (int i = 1; i <= words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 12 == 0 ? END : " ");
        }
        return text + END;
    }

    private String id(int number) {
        return String.format(Locale.ROOT, "<letter-%d.%s%s>", number, run, DOMAIN);
    }

    private static String base64(String text) {
        return Base64.getEncoder()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8))
                .replaceAll("(.{76})", "$1" + END);
    }

    private static void line(StringBuilder mail, String text) {
        mail.append(text).append(END);
    }
}
