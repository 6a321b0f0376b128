package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.InboxState;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.shared.Json;
import de.kundenblick.shared.service.PartsStream;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores mails that come in, and what they say of themselves. */
@Dependent
class InboxRepository {
    /** Stands as the cause of a mail that stays on its server. */
    static final String TOO_LARGE = "TOO_LARGE";

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_LIST = 4_000;

    /** An index takes no more. */
    private static final int LONGEST_ID = 500;

    private static final String KNOWN =
            """
            SELECT uid, coalesce(cause, '') = 'TOO_LARGE' FROM mail_inbox
            WHERE account_id = ?1 AND uid_validity = ?2 AND uid = ANY (CAST(?3 AS bigint[]))
            """;

    /** Whoever stores a mail second stores nothing. */
    private static final String ADD =
            """
            INSERT INTO mail_inbox (id, version, account_id, uid_validity, uid, state, arrived_at, stored_at, due_at, size,
                sha256, cause)
            VALUES (nextval('id_sequence'), 1, CAST(?1 AS bigint), CAST(?2 AS bigint), CAST(?3 AS bigint), ?4, CAST(?5 AS timestamptz), CAST(?6 AS timestamptz),
                CAST(?6 AS timestamptz), ?7, ?8, ?9)
            ON CONFLICT (account_id, uid_validity, uid) WHERE uid IS NOT NULL DO NOTHING RETURNING id
            """;

    private static final String HEADS =
            """
            UPDATE mail_inbox m SET mail_id = x.mail_id, sender_address = x.address, sender_name = x.name,
                recipients = x.recipients, subject = x.subject
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (id bigint, mail_id text, address text, name text,
                recipients text, subject text)
            WHERE m.id = x.id
            """;

    private static final String CLEAR =
            """
            WITH old AS MATERIALIZED (SELECT id FROM mail_inbox
                WHERE stored_at < CAST(?1 AS timestamptz) AND cleared_at IS NULL AND state = 'DONE' LIMIT 1000),
            gone AS (DELETE FROM mail_inbox_part p USING old WHERE p.mail_id = old.id)
            UPDATE mail_inbox m SET cleared_at = CAST(?2 AS timestamptz) FROM old WHERE m.id = old.id
            """;

    @PersistenceContext
    EntityManager em;

    /** Those of the mails that were stored before, with true for those that stay on the server. */
    Map<Long, Boolean> known(long accountId, long validity, Collection<Long> uids) {
        var query = em.createNativeQuery(KNOWN)
                .setParameter(1, accountId)
                .setParameter(2, validity)
                .setParameter(3, uids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
        return rows(query).stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> Boolean.TRUE.equals(row[1])));
    }

    /** Without its source; empty when somebody else has stored it. */
    OptionalLong add(FetchedMail mail, Instant now) {
        List<?> ids = em.createNativeQuery(ADD)
                .setParameter(1, mail.accountId())
                .setParameter(2, mail.uidValidity())
                .setParameter(3, mail.uid())
                .setParameter(4, (mail.tooLarge() ? InboxState.UNREADABLE : InboxState.STORED).name())
                .setParameter(5, mail.arrivedAt().toString())
                .setParameter(6, now.toString())
                .setParameter(7, mail.size())
                .setParameter(8, mail.source().sha256())
                .setParameter(9, mail.tooLarge() ? TOO_LARGE : null)
                .getResultList();
        return ids.stream().mapToLong(id -> ((Number) id).longValue()).findFirst();
    }

    void addPart(long id, int number, byte[] content) {
        em.createNativeQuery("INSERT INTO mail_inbox_part (mail_id, number, content) VALUES (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, number)
                .setParameter(3, content)
                .executeUpdate();
    }

    /** One piece at a time is in memory. */
    InputStream source(long id) {
        return new PartsStream(number -> part(id, number));
    }

    Optional<byte[]> part(long id, int number) {
        List<?> parts = em.createNativeQuery("SELECT content FROM mail_inbox_part WHERE mail_id = ?1 AND number = ?2")
                .setParameter(1, id)
                .setParameter(2, number)
                .getResultList();
        return parts.stream().findFirst().map(byte[].class::cast);
    }

    /** Those of mails that nobody takes. */
    void noteHeads(Map<Long, ParsedMail> mails) {
        var rows = Json.createArrayBuilder();
        mails.forEach((id, mail) -> rows.add(head(id, mail)));
        em.createNativeQuery(HEADS).setParameter(1, rows.build().toString()).executeUpdate();
    }

    /** Who wrote it to whom and about what, cut to what the columns hold. */
    static JsonObjectBuilder head(long id, ParsedMail mail) {
        var from = mail.from();
        String recipients = Stream.concat(mail.to().stream(), mail.cc().stream())
                .map(Mailbox::address)
                .distinct()
                .collect(Collectors.joining(", "));
        var row = Json.createObjectBuilder().add("id", id);
        add(row, "mail_id", stored(mail.mailId(), LONGEST_ID));
        add(row, "address", from == null ? null : stored(from.address(), LONGEST_ADDRESS));
        add(row, "name", from == null ? null : stored(from.name(), LONGEST_NAME));
        add(row, "recipients", stored(recipients, LONGEST_LIST));
        add(row, "subject", stored(mail.subject(), LONGEST_SUBJECT));
        return row;
    }

    private static void add(JsonObjectBuilder row, String name, String text) {
        if (text != null) {
            row.add(name, text);
        }
    }

    /** @return whether there may be more */
    boolean clearSome(Instant before, Instant now) {
        return em.createNativeQuery(CLEAR)
                        .setParameter(1, before.toString())
                        .setParameter(2, now.toString())
                        .executeUpdate()
                > 0;
    }

    /** PostgreSQL takes no NUL, and half a character is none. */
    static String stored(String text, int longest) {
        if (text == null) {
            return null;
        }
        String clean = text.replace('\0', ' ');
        if (clean.length() <= longest) {
            return clean;
        }
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
