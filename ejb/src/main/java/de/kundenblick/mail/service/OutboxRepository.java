package de.kundenblick.mail.service;

import de.kundenblick.mail.OutgoingMail;
import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class OutboxRepository {
    private static final String ADD_ALL =
            """
            INSERT INTO mail_outbox (id, version, recipient, subject, text, html, language, state, created_at,
                sender_address, sender_name, reply_to, origin, origin_id, not_before)
            SELECT nextval('id_sequence'), 1, recipient, subject, text, html, language, 'WAITING', created_at,
                sender_address, sender_name, reply_to, origin, origin_id, not_before
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (recipient text, subject text, text text, html text,
                language text, created_at timestamptz, sender_address text, sender_name text, reply_to text, origin text,
                origin_id bigint, not_before timestamptz)
            ON CONFLICT (origin, origin_id, recipient) WHERE origin IS NOT NULL DO NOTHING
            """;

    @PersistenceContext
    EntityManager em;

    void add(OutgoingMail mail) {
        em.persist(mail);
    }

    /** By one statement, however many they are. */
    void addAll(List<OutgoingMail> mails) {
        var rows = Json.createArrayBuilder();
        for (OutgoingMail mail : mails) {
            var row = Json.createObjectBuilder();
            add(row, "recipient", mail.getRecipient());
            add(row, "subject", mail.getSubject());
            add(row, "text", mail.getText());
            add(row, "html", mail.getHtml());
            add(row, "language", mail.getLanguage());
            add(row, "created_at", mail.getCreatedAt());
            add(row, "sender_address", mail.getSenderAddress());
            add(row, "sender_name", mail.getSenderName());
            add(row, "reply_to", mail.getReplyTo());
            add(row, "origin", mail.getOrigin());
            add(row, "origin_id", mail.getOriginId());
            add(row, "not_before", mail.getNotBefore());
            rows.add(row);
        }
        em.createNativeQuery(ADD_ALL).setParameter(1, rows.build().toString()).executeUpdate();
    }

    private static void add(JsonObjectBuilder row, String name, Object value) {
        if (value != null) {
            row.add(name, value.toString());
        }
    }
}
