package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.InboxState;
import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.shared.service.PartsStream;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
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

/** What happens to mails that come in. */
@Dependent
class InboxRepository {
    /** Stands as the cause of a mail that stays on its server. */
    static final String TOO_LARGE = "TOO_LARGE";

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_CAUSE = 500;
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

    private static final String DUE =
            """
            SELECT id FROM mail_inbox WHERE state = 'STORED' AND due_at <= CAST(?1 AS timestamptz)
            ORDER BY due_at, id LIMIT ?2
            """;

    /** Mails of one mailbox are read one after the other, whoever does it: an answer may follow what it answers. */
    private static final String LOCK =
            """
            SELECT m.id, m.account_id, a.queue_id, coalesce(a.trusted, false), m.arrived_at, m.sha256, m.as_new
            FROM mail_inbox m LEFT JOIN mail_account a ON a.id = m.account_id
            WHERE m.id = ?1 AND m.state = 'STORED' AND NOT EXISTS (SELECT FROM mail_inbox e
                WHERE e.state = 'STORED' AND (e.due_at, e.id) < (m.due_at, m.id)
                AND e.account_id IS NOT DISTINCT FROM m.account_id)
            FOR UPDATE OF m SKIP LOCKED
            """;

    /** A mail that nobody could read is no reason to leave another one alone. */
    private static final String EARLIER =
            """
            SELECT min(id) FROM mail_inbox WHERE sha256 = ?1 AND mail_id IS NOT DISTINCT FROM CAST(?2 AS text) AND id < ?3
            AND state <> 'UNREADABLE'
            """;

    private static final String READ =
            """
            UPDATE mail_inbox SET mail_id = ?2, sender_address = ?3, sender_name = ?4, recipients = ?5, subject = ?6
            WHERE id = ?1
            """;

    private static final String DONE =
            """
            UPDATE mail_inbox SET state = 'DONE', outcome = ?2, done_at = CAST(?3 AS timestamptz), cause = NULL,
                ticket_id = CAST(?4 AS bigint), message_id = CAST(?5 AS bigint),
                entry_id = CAST(?6 AS bigint), trace = ?7, attempts = attempts + 1,
                version = version + 1
            WHERE id = ?1
            """;

    private static final String FAILED =
            """
            UPDATE mail_inbox SET attempts = attempts + 1, cause = ?2, version = version + 1,
                state = CASE WHEN attempts + 1 >= ?3 THEN 'UNREADABLE' ELSE 'STORED' END,
                due_at = CAST(?4 AS timestamptz) + CASE attempts WHEN 0 THEN interval '1 minute'
                    WHEN 1 THEN interval '5 minutes' ELSE interval '30 minutes' END
            WHERE id = ?1 AND state = 'STORED'
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

    /** A mail that is being read, with what its mailbox says of it. */
    record Locked(
            long id, Long accountId, Long queueId, boolean trusted, Instant arrivedAt, String sha256, boolean asNew) {}

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

    List<Long> due(Instant now, int most) {
        List<?> ids = em.createNativeQuery(DUE)
                .setParameter(1, now.toString())
                .setParameter(2, most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Empty when somebody else reads it just now, or has read it. */
    Optional<Locked> lock(long id) {
        return rows(em.createNativeQuery(LOCK).setParameter(1, id)).stream()
                .findFirst()
                .map(row -> new Locked(
                        ((Number) row[0]).longValue(),
                        number(row[1]),
                        number(row[2]),
                        (Boolean) row[3],
                        StoredMoment.of(row[4]),
                        (String) row[5],
                        (Boolean) row[6]));
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    /** The first mail with the same content. */
    OptionalLong earlier(Locked mail, String mailId) {
        List<?> ids = em.createNativeQuery(EARLIER)
                .setParameter(1, mail.sha256())
                .setParameter(2, stored(mailId, LONGEST_ID))
                .setParameter(3, mail.id())
                .getResultList();
        Object id = ids.get(0);
        return id == null ? OptionalLong.empty() : OptionalLong.of(((Number) id).longValue());
    }

    void read(long id, ParsedMail mail) {
        var from = mail.from();
        String recipients = Stream.concat(mail.to().stream(), mail.cc().stream())
                .map(Mailbox::address)
                .distinct()
                .collect(Collectors.joining(", "));
        em.createNativeQuery(READ)
                .setParameter(1, id)
                .setParameter(2, stored(mail.mailId(), LONGEST_ID))
                .setParameter(3, from == null ? null : stored(from.address(), LONGEST_ADDRESS))
                .setParameter(4, from == null ? null : stored(from.name(), LONGEST_NAME))
                .setParameter(5, stored(recipients, LONGEST_LIST))
                .setParameter(6, stored(mail.subject(), LONGEST_SUBJECT))
                .executeUpdate();
    }

    void done(long id, TakenMail taken, Instant now) {
        em.createNativeQuery(DONE)
                .setParameter(1, id)
                .setParameter(2, taken.outcome().name())
                .setParameter(3, now.toString())
                .setParameter(4, taken.ticketId())
                .setParameter(5, taken.messageId())
                .setParameter(6, taken.entryId())
                .setParameter(7, stored(String.join("\n", taken.trace()), Integer.MAX_VALUE))
                .executeUpdate();
    }

    void failed(long id, String cause, int tries, Instant now) {
        em.createNativeQuery(FAILED)
                .setParameter(1, id)
                .setParameter(2, stored(cause, LONGEST_CAUSE))
                .setParameter(3, tries)
                .setParameter(4, now.toString())
                .executeUpdate();
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
    private static String stored(String text, int longest) {
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
