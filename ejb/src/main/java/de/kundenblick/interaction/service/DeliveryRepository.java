package de.kundenblick.interaction.service;

import de.kundenblick.interaction.EntryDelivery;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class DeliveryRepository {
    private static final String ENTRIES =
            """
            SELECT e.id, e.published_at, p.name, p.recallable_until, coalesce(p.without_sender, false),
                coalesce(m.mails, 0), coalesce(m.sent, 0), coalesce(m.failed, 0),
                (SELECT count(*) FROM portal_reading r WHERE r.entry_id = e.id)
            FROM interaction_entry e
            LEFT JOIN LATERAL (SELECT p.id, p.recallable_until, p.without_sender, w.name
                FROM publication p LEFT JOIN employee w ON w.id = p.employee_id
                WHERE p.entry_id = e.id AND p.withdrawn_at IS NULL) p ON true
            LEFT JOIN LATERAL (SELECT count(*) AS mails, count(*) FILTER (WHERE o.state = 'SENT') AS sent,
                    count(*) FILTER (WHERE o.state IN ('FAILED', 'BOUNCED', 'UNCERTAIN')) AS failed
                FROM mail_outbox o WHERE o.origin = 'publication' AND o.origin_id = p.id AND o.state <> 'RECALLED') m ON true
            WHERE e.interaction_id = ?1 AND e.sender = 'AGENT' AND NOT e.internal
            ORDER BY e.written_at DESC, e.id DESC LIMIT ?2
            """;

    /** Those who may read it or have read it, and those to whom a mail went. */
    private static final String READERS =
            """
            WITH mail AS (SELECT o.recipient, o.state, o.sent_at
                FROM publication p JOIN mail_outbox o ON o.origin = 'publication' AND o.origin_id = p.id
                WHERE p.entry_id = ?1 AND p.withdrawn_at IS NULL AND o.state <> 'RECALLED')
            SELECT CAST(NULL AS bigint), m.recipient, m.state, m.sent_at FROM mail m
            UNION ALL SELECT r.contact_id, k.display_name, NULL, r.read_at
                FROM portal_reading r JOIN contact k ON k.id = r.contact_id WHERE r.entry_id = ?1
            ORDER BY 2 LIMIT ?2
            """;

    /**
     * What became of an entry.
     *
     * @param contactId of who opened it; null for a mail
     * @param name of who opened it, or where the mail went
     * @param mail null for who opened it
     * @param at when the mail left, or when it was first opened
     */
    record Trace(Long contactId, String name, OutgoingMail.State mail, Instant at) {}

    @PersistenceContext
    EntityManager em;

    /** Of the latest published entries of an interaction. */
    List<EntryDelivery> entries(long interactionId, int most) {
        List<?> found = em.createNativeQuery(ENTRIES)
                .setParameter(1, interactionId)
                .setParameter(2, most)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new EntryDelivery(
                        ((Number) row[0]).longValue(),
                        StoredMoment.of(row[1]),
                        (String) row[2],
                        StoredMoment.of(row[3]),
                        (Boolean) row[4],
                        ((Number) row[5]).intValue(),
                        ((Number) row[6]).intValue(),
                        ((Number) row[7]).intValue(),
                        ((Number) row[8]).intValue()))
                .toList();
    }

    List<Trace> traces(long entryId, int most) {
        List<?> found = em.createNativeQuery(READERS)
                .setParameter(1, entryId)
                .setParameter(2, most)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Trace(
                        row[0] == null ? null : ((Number) row[0]).longValue(),
                        (String) row[1],
                        row[2] == null ? null : OutgoingMail.State.valueOf((String) row[2]),
                        StoredMoment.of(row[3])))
                .toList();
    }

    /** Of an entry. */
    Optional<Long> interactionOf(long entryId) {
        List<?> found = em.createNativeQuery("SELECT interaction_id FROM interaction_entry WHERE id = ?1")
                .setParameter(1, entryId)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }
}
