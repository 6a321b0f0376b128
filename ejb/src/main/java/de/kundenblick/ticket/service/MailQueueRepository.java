package de.kundenblick.ticket.service;

import de.kundenblick.ticket.queue.Queue;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which queue has which address. */
@Dependent
class MailQueueRepository {
    private static final String AT =
            """
            SELECT q.* FROM queue q LEFT JOIN LATERAL (
                SELECT min(array_position(CAST(?1 AS text[]), CAST(a.address AS text))) AS place
                FROM (SELECT lower(q.sender_address) AS address
                      UNION ALL SELECT lower(address) FROM queue_address WHERE queue_id = q.id) a) p ON true
            WHERE q.valid
            ORDER BY p.place NULLS LAST, q.id = ?2 DESC, q.name = 'Postmaster' DESC, q.portal DESC, q.id LIMIT 1
            """;

    private static final String OURS =
            """
            SELECT EXISTS (SELECT FROM queue WHERE lower(sender_address) = ?1)
                OR EXISTS (SELECT FROM queue_address WHERE address = ?1)
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * The queue with the first of these addresses; otherwise the one of the mailbox, or Postmaster, or any.
     *
     * @param addresses in small letters
     * @param mailboxQueue null when the mailbox names none
     */
    @SuppressWarnings("unchecked")
    Optional<Queue> at(List<String> addresses, Long mailboxQueue) {
        return ((List<Queue>) em.createNativeQuery(AT, Queue.class)
                        .setParameter(1, array(addresses))
                        .setParameter(2, mailboxQueue == null ? -1L : mailboxQueue)
                        .getResultList())
                .stream().findFirst();
    }

    /** Whether mails to this address come to a queue. */
    boolean isOurs(String address) {
        return (Boolean) em.createNativeQuery(OURS).setParameter(1, address).getSingleResult();
    }

    /** As PostgreSQL writes a list of texts. */
    static String array(Collection<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
