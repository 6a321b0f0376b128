package de.kundenblick.mail.service;

import de.kundenblick.mail.OutgoingMail;
import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class OutboxRepository {
    private static final String ADD_ALL =
            """
            INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at)
            SELECT nextval('id_sequence'), 1, recipient, subject, text, language, 'WAITING', created_at
            FROM jsonb_to_recordset(CAST(?1 AS jsonb))
                AS x (recipient text, subject text, text text, language text, created_at timestamptz)
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
            rows.add(Json.createObjectBuilder()
                    .add("recipient", mail.getRecipient())
                    .add("subject", mail.getSubject())
                    .add("text", mail.getText())
                    .add("language", mail.getLanguage())
                    .add("created_at", mail.getCreatedAt().toString()));
        }
        em.createNativeQuery(ADD_ALL).setParameter(1, rows.build().toString()).executeUpdate();
    }
}
