package de.kundenblick.ticket.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which ticket a mail goes on with, by all that it says, in one question. */
@Dependent
class MailThreadRepository {
    private static final String FIND =
            """
            SELECT way, ticket_id, bool_or(proven) OVER (PARTITION BY ticket_id) FROM (
                SELECT 1 AS way, n.place, t.id AS ticket_id, false AS proven
                FROM unnest(CAST(?1 AS text[])) WITH ORDINALITY n (number, place) JOIN ticket t ON t.number = n.number
                UNION ALL
                SELECT 2, n.place, t.id, false
                FROM unnest(CAST(?2 AS text[])) WITH ORDINALITY n (number, place) JOIN ticket t ON t.number = n.number
                UNION ALL
                SELECT 3, n.place, coalesce(m.ticket_id, s.ticket_id, t.id),
                    coalesce(starts_with(o.message_id, '<' || o.token || '@'), false)
                FROM unnest(CAST(?3 AS text[])) WITH ORDINALITY n (id, place)
                JOIN mail_outbox o ON o.message_id = n.id
                LEFT JOIN ticket_message m ON o.origin IN ('ticket_mail', 'ticket_message') AND m.id = o.origin_id
                LEFT JOIN record_share s ON o.origin = 'record_share' AND s.id = o.origin_id
                LEFT JOIN ticket t ON o.thread = 'ticket-' || t.id AND t.id = CAST(substring(o.thread FROM '^ticket-([0-9]{1,18})$') AS bigint)
                UNION ALL
                SELECT 4, n.place, t.id, false
                FROM unnest(CAST(?4 AS bigint[])) WITH ORDINALITY n (id, place) JOIN ticket t ON t.id = n.id
                UNION ALL
                SELECT 5, n.place, m.ticket_id, false
                FROM unnest(CAST(?3 AS text[])) WITH ORDINALITY n (id, place)
                JOIN ticket_mail k ON k.mail_id = n.id JOIN ticket_message m ON m.id = k.message_id) f
            WHERE ticket_id IS NOT NULL ORDER BY way, place LIMIT 1
            """;

    @PersistenceContext
    EntityManager em;

    /** How it was found, as the ways stand in their order. */
    enum Way {
        PLUS_ADDRESS,
        SUBJECT,
        OUR_MAIL,
        THREAD,
        THEIR_MAIL
    }

    /** @param proven whether the mail names one of ours about the ticket by its random bits */
    record Found(Way way, long ticketId, boolean proven) {}

    /**
     * @param plus numbers behind the plus of an address of ours
     * @param subject numbers in the subject
     * @param mailIds that it answers, the likeliest first
     * @param threads ids of tickets whose threads it is in
     */
    Optional<Found> find(List<String> plus, List<String> subject, List<String> mailIds, Collection<Long> threads) {
        List<?> rows = em.createNativeQuery(FIND)
                .setParameter(1, MailQueueRepository.array(plus))
                .setParameter(2, MailQueueRepository.array(subject))
                .setParameter(3, MailQueueRepository.array(mailIds))
                .setParameter(4, threads.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Found(
                        Way.values()[((Number) row[0]).intValue() - 1], ((Number) row[1]).longValue(), (Boolean)
                                row[2]));
    }
}
