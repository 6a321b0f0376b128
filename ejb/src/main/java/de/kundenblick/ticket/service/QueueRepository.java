package de.kundenblick.ticket.service;

import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.queue.QueueRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Dependent
class QueueRepository {
    @PersistenceContext
    EntityManager em;

    /** The queues that one of the employee's teams may see. */
    List<Long> idsReadableBy(long employeeId) {
        return em.createQuery(
                        """
                        SELECT DISTINCT q.id FROM Queue q JOIN q.teams t, Employee e JOIN e.teams own
                        WHERE e.id = :me AND own = t ORDER BY q.id
                        """,
                        Long.class)
                .setParameter("me", employeeId)
                .getResultList();
    }

    /** Those whose names contain the text, by name. */
    @SuppressWarnings("unchecked")
    List<QueueRow> rows(String text, Slice slice) {
        List<Object[]> rows = em.createNativeQuery(
                        """
                        SELECT q.id, q.name, q.valid,
                               (SELECT string_agg(t.name, ', ' ORDER BY t.name) FROM queue_team qt
                                JOIN team t ON t.id = qt.team_id WHERE qt.queue_id = q.id),
                               (SELECT count(*) FROM ticket k JOIN ticket_state s ON s.id = k.state_id
                                WHERE k.queue_id = q.id
                                AND s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER', 'PENDING_AUTO'))
                        FROM queue q WHERE position(? in lower(q.name)) > 0 ORDER BY q.name, q.id
                        """)
                .setParameter(1, lower(text))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        return rows.stream().map(QueueRepository::row).toList();
    }

    long count(String text) {
        return ((Number) em.createNativeQuery("SELECT count(*) FROM queue q WHERE position(? in lower(q.name)) > 0")
                        .setParameter(1, lower(text))
                        .getSingleResult())
                .longValue();
    }

    /** Every pair of a team and a queue that it may see, as team id, queue id and name of the queue. */
    List<Object[]> byTeam() {
        return em.createQuery(
                        "SELECT t.id, q.id, q.name FROM Queue q JOIN q.teams t ORDER BY t.id, q.name", Object[].class)
                .setMaxResults(Slice.LARGEST * 10)
                .getResultList();
    }

    Optional<Queue> find(long id) {
        return Optional.ofNullable(em.find(Queue.class, id));
    }

    /** As stored now; a change of teams counts as a change of the queue. */
    Optional<Queue> findForChange(long id) {
        var found = find(id);
        found.ifPresent(queue -> em.lock(queue, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        return found;
    }

    Optional<Queue> findByName(String name) {
        return em.createQuery("SELECT q FROM Queue q WHERE LOWER(q.name) = :name", Queue.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    boolean hasTickets(long id) {
        return !em.createQuery("SELECT t.id FROM Ticket t WHERE t.queue.id = :queue", Long.class)
                .setParameter("queue", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    long add(Queue queue) {
        em.persist(queue);
        em.flush();
        return queue.getId();
    }

    void remove(Queue queue) {
        em.remove(queue);
    }

    private static String lower(String text) {
        return text == null ? "" : PlainText.of(text).toLowerCase(Locale.ROOT);
    }

    private static QueueRow row(Object[] row) {
        return new QueueRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (Boolean) row[2],
                row[3] == null ? "" : (String) row[3],
                ((Number) row[4]).longValue());
    }
}
