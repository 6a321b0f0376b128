package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.queue.QueueAddressRow;
import de.kundenblick.ticket.queue.QueueRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Dependent
class QueueRepository {
    /** The same number as in the trigger of the table. */
    private static final long TREE_LOCK = 7_201_037L;

    /** Every queue with its name behind those of the queues that it is in. */
    private static final String PATHS =
            """
            WITH RECURSIVE tree (id, name, path, valid, level) AS (
                SELECT id, name, CAST(name AS text), valid, 1 FROM queue WHERE parent_id IS NULL
                UNION ALL
                SELECT q.id, q.name, tree.path || ' / ' || q.name, q.valid, tree.level + 1
                FROM queue q JOIN tree ON q.parent_id = tree.id WHERE tree.level < 10)
            """;

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

    /** Those whose paths contain the text, by path. */
    @SuppressWarnings("unchecked")
    List<QueueRow> rows(String text, Slice slice) {
        List<Object[]> rows = em.createNativeQuery(
                        PATHS
                                + """
                        SELECT q.id, q.name, q.path, q.valid,
                               (SELECT string_agg(t.name, ', ' ORDER BY t.name) FROM queue_team qt
                                JOIN team t ON t.id = qt.team_id WHERE qt.queue_id = q.id),
                               (SELECT count(*) FROM ticket k JOIN ticket_state s ON s.id = k.state_id
                                WHERE k.queue_id = q.id
                                AND s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER', 'PENDING_AUTO'))
                        FROM tree q WHERE position(? in lower(q.path)) > 0 ORDER BY lower(q.path), q.id
                        """)
                .setParameter(1, lower(text))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        return rows.stream().map(QueueRepository::row).toList();
    }

    long count(String text) {
        return ((Number) em.createNativeQuery(
                                PATHS + "SELECT count(*) FROM tree q WHERE position(? in lower(q.path)) > 0")
                        .setParameter(1, lower(text))
                        .getSingleResult())
                .longValue();
    }

    /** Id and path of every queue, by path. */
    @SuppressWarnings("unchecked")
    List<Object[]> paths() {
        return em.createNativeQuery(PATHS + "SELECT id, path FROM tree ORDER BY lower(path), id")
                .setMaxResults(Slice.LARGEST)
                .getResultList();
    }

    /** Every pair of a team and a queue that it may see, as team id, queue id and name of the queue. */
    List<Object[]> byTeam() {
        return em.createQuery(
                        "SELECT t.id, q.id, q.name FROM Queue q JOIN q.teams t ORDER BY t.id, q.name", Object[].class)
                .setMaxResults(Slice.LARGEST * 10)
                .getResultList();
    }

    /** An address and whose it is. */
    record AddressOf(String address, String queue) {}

    /**
     * Another queue with one of the addresses.
     *
     * @param senders whether those count from which queues send
     */
    @SuppressWarnings("unchecked")
    Optional<AddressOf> otherAt(long id, Collection<String> addresses, boolean senders) {
        List<Object[]> rows = em.createNativeQuery(
                        """
                        SELECT a.address, q.name FROM queue q JOIN (
                            SELECT queue_id, lower(address) AS address FROM queue_address
                            UNION ALL SELECT id, lower(sender_address) FROM queue WHERE ?3) a ON a.queue_id = q.id
                        WHERE q.id <> ?1 AND a.address = ANY (CAST(?2 AS text[])) ORDER BY a.address, q.id LIMIT 1
                        """)
                .setParameter(1, id)
                .setParameter(2, MailQueueRepository.array(addresses))
                .setParameter(3, senders)
                .getResultList();
        return rows.stream().findFirst().map(row -> new AddressOf((String) row[0], (String) row[1]));
    }

    /** Which address leads where: where several queues send from one, the first takes what comes there. */
    @SuppressWarnings("unchecked")
    List<QueueAddressRow> addresses() {
        List<Object[]> rows = em.createNativeQuery(
                        """
                        SELECT a.address, q.id, q.name, a.sender, q.plus_address,
                            a.sender AND row_number() OVER (PARTITION BY a.address ORDER BY q.id) > 1, q.valid
                        FROM queue q JOIN (
                            SELECT queue_id, lower(address) AS address, false AS sender FROM queue_address
                            UNION ALL SELECT id, lower(sender_address), true FROM queue
                            WHERE sender_address IS NOT NULL) a ON a.queue_id = q.id
                        ORDER BY a.address, q.id
                        """)
                .setMaxResults(Slice.LARGEST)
                .getResultList();
        return rows.stream()
                .map(row -> new QueueAddressRow(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (Boolean) row[3],
                        (Boolean) row[4],
                        (Boolean) row[5],
                        (Boolean) row[6]))
                .toList();
    }

    /** Nobody else changes the tree of queues until the transaction ends. */
    void lockTree() {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(?)")
                .setParameter(1, TREE_LOCK)
                .getResultList();
    }

    /** Whichever queue took what comes from the portal does so no more. */
    void closePortal() {
        em.createNativeQuery("UPDATE queue SET portal = FALSE, version = version + 1 WHERE portal")
                .executeUpdate();
    }

    /** The queue and those that it is in, itself first. */
    List<Long> upFrom(long id) {
        return ids(
                """
                WITH RECURSIVE up (id, parent_id, level) AS (
                    SELECT id, parent_id, 1 FROM queue WHERE id = ?
                    UNION ALL
                    SELECT q.id, q.parent_id, up.level + 1 FROM queue q JOIN up ON q.id = up.parent_id WHERE up.level < 10)
                SELECT id FROM up ORDER BY level
                """,
                id);
    }

    /** How many levels the queue and those in it take. */
    int levelsFrom(long id) {
        return ids(
                        """
                        WITH RECURSIVE down (id, level) AS (
                            SELECT id, 1 FROM queue WHERE id = ?
                            UNION ALL
                            SELECT q.id, down.level + 1 FROM queue q JOIN down ON q.parent_id = down.id
                            WHERE down.level < 10)
                        SELECT max(level) FROM down
                        """,
                        id)
                .get(0)
                .intValue();
    }

    /** The names of some queues in it. */
    List<String> namesIn(long id) {
        return em.createQuery("SELECT q.name FROM Queue q WHERE q.parent.id = :id ORDER BY q.name", String.class)
                .setParameter("id", id)
                .setMaxResults(10)
                .getResultList();
    }

    Optional<Queue> find(long id) {
        return Optional.ofNullable(em.find(Queue.class, id));
    }

    Optional<Employee> employee(String login) {
        return em.createQuery("SELECT e FROM Employee e WHERE e.login = :login", Employee.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** The names of the mailboxes whose mails come to it. */
    List<String> mailboxesOf(long id) {
        List<?> names = em.createNativeQuery("SELECT name FROM mail_account WHERE queue_id = ?1 ORDER BY name")
                .setParameter(1, id)
                .setMaxResults(5)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    boolean hasTickets(long id) {
        return !someTickets(id, 1).isEmpty();
    }

    /** The ids of at most so many of its tickets, in the order in which they are locked everywhere. */
    List<Long> someTickets(long id, int most) {
        return em.createQuery("SELECT t.id FROM Ticket t WHERE t.queue.id = :queue", Long.class)
                .setParameter("queue", id)
                .setMaxResults(most)
                .getResultStream()
                .sorted()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(String sql, long id) {
        List<Number> ids = em.createNativeQuery(sql).setParameter(1, id).getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    private static String lower(String text) {
        return text == null ? "" : PlainText.of(text).toLowerCase(Locale.ROOT);
    }

    private static QueueRow row(Object[] row) {
        return new QueueRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                row[4] == null ? "" : (String) row[4],
                ((Number) row[5]).longValue());
    }
}
