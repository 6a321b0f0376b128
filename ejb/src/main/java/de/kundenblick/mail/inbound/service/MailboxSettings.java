package de.kundenblick.mail.inbound.service;

import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How mails are fetched, and what becomes of their sources.
 *
 * @param interval between two looks into a mailbox that nothing is heard from
 * @param patience for a connection and for each answer
 * @param push whether to wait at mail servers for news
 * @param authority certificates to trust beside Java's own
 * @param largest a mail in bytes
 * @param kept days after which the source of a mail is cleared
 * @param tries to read a mail
 */
public record MailboxSettings(
        Duration interval,
        Duration patience,
        boolean push,
        Optional<Path> authority,
        long largest,
        int kept,
        int tries) {
    private static final String INTERVAL = "KUNDENBLICK_IMAP_INTERVAL";
    private static final String TIMEOUT = "KUNDENBLICK_IMAP_TIMEOUT";
    private static final String IDLE = "KUNDENBLICK_IMAP_IDLE";
    private static final String CA = "KUNDENBLICK_IMAP_CA";
    private static final String MEGABYTES = "KUNDENBLICK_INBOX_MEGABYTES";
    private static final String KEPT = "KUNDENBLICK_INBOX_KEPT_DAYS";
    private static final String TRIES = "KUNDENBLICK_INBOX_TRIES";

    /** @throws WrongSettingException when one of the settings cannot be right */
    public static MailboxSettings current() {
        return read(SettingReader.current());
    }

    static MailboxSettings read(SettingReader settings) {
        return new MailboxSettings(
                Duration.ofSeconds(number(settings, INTERVAL, "60", 5, 3_600)),
                Duration.ofSeconds(number(settings, TIMEOUT, "60", 1, 600)),
                settings.flag(IDLE, true),
                settings.text(CA).map(MailboxSettings::file),
                (long) number(settings, MEGABYTES, "50", 1, 500) << 20,
                number(settings, KEPT, "90", 1, 3_650),
                number(settings, TRIES, "5", 1, 50));
    }

    private static int number(SettingReader settings, String name, String otherwise, int least, int most) {
        return settings.number(name, settings.text(name).orElse(otherwise), least, most);
    }

    private static Path file(String text) {
        Path file = Path.of(text);
        if (!Files.isReadable(file)) {
            throw new WrongSettingException(CA, "leads to no file that can be read: " + file);
        }
        return file;
    }
}
