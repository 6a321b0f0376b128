package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.shared.Json;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of mails while they are read, several at once. */
@Dependent
class InboxReadingRepository {
    private static final int LONGEST_CAUSE = 500;

    private static final String DUE =
            """
            SELECT id, account_id, size FROM mail_inbox WHERE state = 'STORED' AND due_at <= CAST(?1 AS timestamptz)
            ORDER BY due_at, id LIMIT ?2
            """;

    private static final String LOCK =
            """
            SELECT m.id, a.queue_id, coalesce(a.trusted, false), m.arrived_at, a.authserv_id,
                coalesce(a.doubtful, 'FLAG')
            FROM mail_inbox m LEFT JOIN mail_account a ON a.id = m.account_id
            WHERE m.id = ANY (CAST(?1 AS bigint[])) AND m.state = 'STORED' ORDER BY m.id FOR UPDATE OF m SKIP LOCKED
            """;

    /** The same few questions come with each mail, and planning them takes longer than answering them. */
    private static final String PREPARE =
            """
            SELECT set_config('plan_cache_mode', 'force_generic_plan', true), set_config('lock_timeout', ?1, true)
            """;

    private static final String PARTS =
            """
            SELECT mail_id, content FROM mail_inbox_part WHERE mail_id = ANY (CAST(?1 AS bigint[]))
            ORDER BY mail_id, number
            """;

    /** A mail that nobody could read is no reason to leave another one alone. */
    private static final String EARLIER =
            """
            SELECT m.id, min(e.id) FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (id bigint, mail_id text)
            JOIN mail_inbox m ON m.id = x.id JOIN mail_inbox e ON e.sha256 = m.sha256 AND e.id < m.id
                AND (e.mail_id IS NOT DISTINCT FROM x.mail_id OR EXISTS (SELECT FROM
                    jsonb_to_recordset(CAST(?1 AS jsonb)) AS y (id bigint, mail_id text)
                    WHERE y.id = e.id AND y.mail_id IS NOT DISTINCT FROM x.mail_id))
                AND e.state <> 'UNREADABLE'
            WHERE NOT m.as_new GROUP BY m.id
            """;

    private static final String DONE =
            """
            UPDATE mail_inbox m SET state = 'DONE', outcome = x.outcome, done_at = CAST(?2 AS timestamptz), cause = NULL,
                ticket_id = x.ticket, message_id = x.message, entry_id = x.entry, trace = x.trace, mail_id = x.mail_id,
                sender_address = x.address, sender_name = x.name, recipients = x.recipients, subject = x.subject,
                attempts = attempts + 1, version = version + 1
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (id bigint, outcome text, ticket bigint, message bigint,
                entry bigint, trace text, mail_id text, address text, name text, recipients text, subject text)
            WHERE m.id = x.id
            """;

    private static final String FAILED =
            """
            UPDATE mail_inbox SET attempts = attempts + 1, cause = ?2, version = version + 1,
                state = CASE WHEN attempts + 1 >= ?3 THEN 'UNREADABLE' ELSE 'STORED' END,
                due_at = CAST(?4 AS timestamptz) + CASE attempts WHEN 0 THEN interval '1 minute'
                    WHEN 1 THEN interval '5 minutes' ELSE interval '30 minutes' END
            WHERE id = ?1 AND state = 'STORED'
            """;

    @PersistenceContext
    EntityManager em;

    /** A mail that is being read: what its mailbox says of it. */
    record Locked(Long queueId, boolean trusted, Instant arrivedAt, String authservId, DoubtRule doubtful) {}

    /** All that are due up to so many, in the order in which they are to be read. */
    List<WaitingMail> due(Instant now, int most) {
        return rows(em.createNativeQuery(DUE).setParameter(1, now.toString()).setParameter(2, most)).stream()
                .map(row -> new WaitingMail(number(row[0]), number(row[1]), number(row[2])))
                .toList();
    }

    /**
     * Until the transaction ends.
     *
     * @param longestMillis that anything waits for a lock before the transaction fails; 0 for any time
     */
    void prepare(int longestMillis) {
        em.createNativeQuery(PREPARE)
                .setParameter(1, Integer.toString(longestMillis))
                .getSingleResult();
    }

    /** By id, without those that somebody else reads just now, or has read. */
    Map<Long, Locked> lock(Collection<Long> ids) {
        return rows(em.createNativeQuery(LOCK).setParameter(1, array(ids))).stream()
                .collect(Collectors.toMap(
                        row -> number(row[0]),
                        row -> new Locked(
                                number(row[1]),
                                (Boolean) row[2],
                                StoredMoment.of(row[3]),
                                (String) row[4],
                                DoubtRule.valueOf((String) row[5]))));
    }

    /** The sources of mails that may be in memory together, each in its pieces. */
    Map<Long, List<byte[]>> sources(Collection<Long> ids) {
        var sources = new HashMap<Long, List<byte[]>>();
        for (Object[] row : rows(em.createNativeQuery(PARTS).setParameter(1, array(ids)))) {
            sources.computeIfAbsent(number(row[0]), id -> new ArrayList<>()).add((byte[]) row[1]);
        }
        return sources;
    }

    /** The first mail with the same content, for those that have one. */
    Map<Long, Long> earlier(Map<Long, ParsedMail> mails) {
        var heads = Json.createArrayBuilder();
        mails.forEach((id, mail) -> heads.add(InboxRepository.head(id, mail)));
        return rows(em.createNativeQuery(EARLIER).setParameter(1, heads.build().toString())).stream()
                .collect(Collectors.toMap(row -> number(row[0]), row -> number(row[1])));
    }

    void done(Map<Long, TakenMail> taken, Map<Long, ParsedMail> mails, Instant now) {
        var rows = Json.createArrayBuilder();
        taken.forEach((id, mail) -> rows.add(row(InboxRepository.head(id, mails.get(id)), mail)));
        em.createNativeQuery(DONE)
                .setParameter(1, rows.build().toString())
                .setParameter(2, now.toString())
                .executeUpdate();
    }

    private static JsonObjectBuilder row(JsonObjectBuilder row, TakenMail mail) {
        row.add("outcome", mail.outcome().name())
                .add("trace", InboxRepository.stored(String.join("\n", mail.trace()), Integer.MAX_VALUE));
        add(row, "ticket", mail.ticketId());
        add(row, "message", mail.messageId());
        add(row, "entry", mail.entryId());
        return row;
    }

    private static void add(JsonObjectBuilder row, String name, Long id) {
        if (id != null) {
            row.add(name, id);
        }
    }

    void failed(long id, String cause, int tries, Instant now) {
        em.createNativeQuery(FAILED)
                .setParameter(1, id)
                .setParameter(2, InboxRepository.stored(cause, LONGEST_CAUSE))
                .setParameter(3, tries)
                .setParameter(4, now.toString())
                .executeUpdate();
    }

    private static String array(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
