package de.kundenblick.mail.service;

import de.kundenblick.mail.MailFault;
import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.OutgoingMail.State;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happens to mails on their way. A mail that is claimed changes by its claim alone. */
@Dependent
class DeliveryRepository {
    /** As {@link #letter} reads them. */
    static final String LETTER =
            """
            m.id, m.recipient, m.subject, m.text, m.html, m.language, m.created_at, m.sender_address, m.sender_name,
                m.reply_to, m.origin, m.origin_id, m.thread, m.automatic, m.managed_at, m.attempts, m.to_list, m.cc_list,
                m.thread_ids, m.personal, m.message_id, m.token
            """;

    private static final String DUE =
            """
            SELECT count(*) FROM (SELECT FROM mail_outbox WHERE state = 'WAITING' AND due_at <= CAST(?1 AS timestamptz)
                LIMIT ?2) d
            """;

    /** What is due is worked out once: beside the rows that it changes, a join would ask again and lock more of them. */
    private static final String CLAIM =
            """
            WITH due AS MATERIALIZED (
                SELECT id FROM mail_outbox WHERE state = 'WAITING' AND due_at <= CAST(?2 AS timestamptz)
                ORDER BY due_at, id LIMIT ?3 FOR UPDATE SKIP LOCKED)
            UPDATE mail_outbox m SET state = 'SENDING', claim = ?1, claimed_at = CAST(?2 AS timestamptz), begun_at = NULL,
                token = coalesce(m.token, replace(CAST(gen_random_uuid() AS text), '-', '')), attempts = attempts + 1, changed_at = CAST(?2 AS timestamptz), version = version + 1
            FROM due WHERE m.id = due.id
            RETURNING\040"""
                    + LETTER;

    private static final String BEGIN =
            """
            UPDATE mail_outbox SET begun_at = CAST(?3 AS timestamptz), message_id = ?4, in_reply_to = ?5,
                version = version + 1
            WHERE id = ?1 AND claim = ?2 AND state = 'SENDING' AND begun_at IS NULL
            """;

    /** Also when somebody began to doubt meanwhile whether the node still lives. */
    private static final String END =
            """
            UPDATE mail_outbox SET
                state = CASE WHEN recall_wanted AND ?3 IN ('WAITING', 'FAILED') THEN 'RECALLED' ELSE ?3 END, cause = ?4, due_at = CAST(?5 AS timestamptz), claim = NULL,
                changed_at = CAST(?6 AS timestamptz), version = version + 1,
                sent_at = CASE WHEN ?3 = 'SENT' THEN CAST(?6 AS timestamptz) END,
                text = CASE WHEN secret AND ?3 = 'SENT' THEN '' ELSE text END,
                html = CASE WHEN NOT (secret AND ?3 = 'SENT') THEN html END,
                cleared_at = CASE WHEN secret AND ?3 = 'SENT' THEN CAST(?6 AS timestamptz) END
            WHERE id = ?1 AND claim = ?2 AND state IN ('SENDING', 'UNCERTAIN') RETURNING state
            """;

    private static final String RELEASE =
            """
            UPDATE mail_outbox SET state = CASE WHEN recall_wanted THEN 'RECALLED' ELSE 'WAITING' END, claim = NULL, attempts = attempts - 1,
                changed_at = CAST(?2 AS timestamptz), version = version + 1
            WHERE claim = ?1 AND state = 'SENDING' AND begun_at IS NULL AND claimed_at IS NOT NULL
            """;

    private static final String TAKE_BACK =
            """
            UPDATE mail_outbox SET state = CASE WHEN recall_wanted THEN 'RECALLED' ELSE 'WAITING' END, claim = NULL,
                changed_at = CAST(?2 AS timestamptz), version = version + 1
            WHERE state = 'SENDING' AND begun_at IS NULL AND claimed_at < CAST(?1 AS timestamptz)
            """;

    /** Keeps the claim: a node that lives after all still says what became of its mail. */
    private static final String DOUBT =
            """
            UPDATE mail_outbox SET state = 'UNCERTAIN', cause = ?3, changed_at = CAST(?2 AS timestamptz),
                version = version + 1
            WHERE state = 'SENDING' AND claimed_at < CAST(?1 AS timestamptz) AND begun_at < CAST(?1 AS timestamptz)
            RETURNING id, origin, origin_id, recipient
            """;

    private static final String BLAME =
            """
            UPDATE mail_outbox SET cause = ?1, changed_at = CAST(?2 AS timestamptz), version = version + 1
            WHERE state = 'WAITING' AND due_at <= CAST(?2 AS timestamptz) AND cause IS DISTINCT FROM ?1
            """;

    @PersistenceContext
    EntityManager em;

    int due(Instant now, int most) {
        return ((Number) query(DUE, now, most).getSingleResult()).intValue();
    }

    List<Letter> claim(String claim, int most, Instant now) {
        return rows(query(CLAIM, claim, now, most)).stream()
                .map(DeliveryRepository::letter)
                .sorted(Comparator.comparingLong(Letter::id))
                .toList();
    }

    boolean begin(Letter letter, String claim, String messageId, String threadId, Instant now) {
        return query(BEGIN, letter.id(), claim, now, messageId, threadId).executeUpdate() == 1;
    }

    /** @return what became of it; empty when it is not this claim's any more */
    Optional<State> end(long id, String claim, State state, String cause, Instant due, Instant now) {
        List<?> ended = query(END, id, claim, state.name(), cause, due, now).getResultList();
        return ended.stream().map(each -> State.valueOf((String) each)).findFirst();
    }

    void release(String claim, Instant now) {
        query(RELEASE, claim, now).executeUpdate();
    }

    void takeBack(Instant claimedBefore, Instant now) {
        query(TAKE_BACK, claimedBefore, now).executeUpdate();
    }

    List<MailReported> doubt(Instant begunBefore, MailFault fault, Instant now) {
        return rows(query(DOUBT, begunBefore, now, fault.name())).stream()
                .map(row -> new MailReported(
                        number(row[0]),
                        (String) row[1],
                        row[2] == null ? null : number(row[2]),
                        (String) row[3],
                        State.UNCERTAIN))
                .toList();
    }

    void blame(MailFault fault, Instant now) {
        query(BLAME, fault.name(), now).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof Instant at ? at.toString() : values[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    static Letter letter(Object[] row) {
        return new Letter(
                number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Locale.forLanguageTag((String) row[5]),
                ((Timestamp) row[6]).toInstant(),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                row[11] == null ? null : number(row[11]),
                (String) row[12],
                (Boolean) row[13],
                (String) row[14],
                ((Number) row[15]).intValue(),
                new Letter.Head((String) row[16], (String) row[17], (String) row[18]),
                (Boolean) row[19],
                new Letter.Name((String) row[20], (String) row[21]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
