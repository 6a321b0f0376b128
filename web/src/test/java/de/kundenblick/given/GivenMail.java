package de.kundenblick.given;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A message of a test's ticket that came as a mail. */
public final class GivenMail {
    private final Database database;
    private final long id;

    GivenMail(Database database, long ticket, String body) {
        this.database = database;
        id = database.nextId();
        database.update(
                """
                INSERT INTO ticket_message
                    (id, version, ticket_id, sender, channel, visible, contact_id, author, body, written_at)
                SELECT ?, 1, t.id, 'CUSTOMER', 'EMAIL', true, k.id, coalesce(k.display_name, c.name), ?, clock_timestamp()
                FROM ticket t JOIN customer c ON c.id = t.customer_id LEFT JOIN contact k ON k.id = t.contact_id WHERE t.id = ?
                """,
                id,
                body,
                ticket);
        database.update(
                """
                INSERT INTO ticket_mail (id, version, message_id, direction, sender_address, sender_name, to_list)
                VALUES (?, 1, ?, 'IN', 'anna@example.org', 'Anna Muster', 'Support <support@example.com>')
                """,
                database.nextId(),
                id);
    }

    public GivenMail html(String html) {
        return set("html", html);
    }

    public GivenMail copyTo(String list) {
        return set("cc_list", list);
    }

    public GivenMail answersTo(String list) {
        return set("reply_to", list);
    }

    public GivenMail sentWithBlindCopyTo(String list) {
        set("direction", "OUT");
        database.update("UPDATE ticket_message SET sender = 'AGENT' WHERE id = ?", id);
        return set("bcc_list", list);
    }

    /** It left, one mail for each of its recipients. */
    public GivenMail deliveredTo(String... recipients) {
        for (String recipient : recipients) {
            database.update(
                    """
                    INSERT INTO mail_outbox
                        (id, version, recipient, subject, text, language, state, created_at, sent_at, origin, origin_id)
                    VALUES (?, 1, ?, 'Antwort', 'Antwort', 'de', 'SENT', now(), now(), 'ticket_mail', ?)
                    """,
                    database.nextId(),
                    recipient,
                    id);
        }
        return this;
    }

    /** The customer does not see it. */
    public GivenMail fromStranger() {
        database.update("UPDATE ticket_message SET visible = false WHERE id = ?", id);
        return set("stranger", true);
    }

    public GivenMail automatic() {
        return set("automatic", true);
    }

    /** @return the id of the file */
    public long picture(String contentId) {
        long file = file(contentId + ".png", "image/png", "bild");
        database.update("UPDATE ticket_attachment SET content_id = ?, embedded = true WHERE id = ?", contentId, file);
        return file;
    }

    /** @return its id */
    public long file(String name, String mediaType, String content) {
        long file = database.nextId();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        database.update(
                """
                INSERT INTO ticket_attachment (id, version, message_id, name, media_type, deceptive, size, sha256, complete, created_at)
                VALUES (?, 1, ?, ?, ?, false, ?, 'x', true, ?)
                """,
                file,
                id,
                name,
                mediaType,
                bytes.length,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        database.update(
                "INSERT INTO ticket_attachment_part (attachment_id, number, content) VALUES (?, 0, ?)", file, bytes);
        return file;
    }

    public long id() {
        return id;
    }

    private GivenMail set(String column, Object value) {
        database.update("UPDATE ticket_mail SET " + column + " = ? WHERE message_id = ?", value, id);
        return this;
    }
}
