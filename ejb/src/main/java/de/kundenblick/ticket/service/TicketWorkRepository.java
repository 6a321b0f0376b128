package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.shared.conflict.LastChange;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketEvent;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.Queue;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What tickets are changed by. */
@Dependent
class TicketWorkRepository {
    @PersistenceContext
    EntityManager em;

    /** As stored now; nobody else changes it until the transaction ends. */
    Optional<Ticket> lock(String number) {
        return em.createQuery("SELECT t FROM Ticket t WHERE t.number = :number", Ticket.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Ticket> find(String number) {
        return em.createQuery("SELECT t FROM Ticket t WHERE t.number = :number", Ticket.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** As stored now; nobody else changes it until the transaction ends. */
    Optional<Ticket> lock(long id) {
        return Optional.ofNullable(em.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    <T> Optional<T> find(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id));
    }

    /** What happened to it last, by whom. */
    LastChange lastChange(Ticket ticket) {
        return em.createQuery(
                        """
                        SELECT NEW de.kundenblick.shared.conflict.LastChange(e.actor, e.happenedAt) FROM TicketEvent e
                        WHERE e.ticket = :ticket ORDER BY e.happenedAt DESC, e.id DESC
                        """,
                        LastChange.class)
                .setParameter("ticket", ticket)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new LastChange(null, ticket.getChangedAt()));
    }

    Ticket add(Ticket ticket) {
        em.persist(ticket);
        return ticket;
    }

    void add(TicketEvent event) {
        em.persist(event);
    }

    void add(TicketMessage message) {
        em.persist(message);
    }

    /** The usual one of its type: the oldest that is still valid. */
    TicketState firstState(StateType type) {
        return em.createQuery(
                        "SELECT s FROM TicketState s WHERE s.type = :type ORDER BY s.valid DESC, s.id",
                        TicketState.class)
                .setParameter("type", type)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** What was written last. */
    TicketMessage lastMessage(Ticket ticket) {
        return em.createQuery(
                        "SELECT m FROM TicketMessage m WHERE m.ticket = :ticket ORDER BY m.writtenAt DESC, m.id DESC",
                        TicketMessage.class)
                .setParameter("ticket", ticket)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Whether the last one to write, the application aside, was an agent. */
    boolean isLastWordOfAgent(Ticket ticket) {
        return em.createQuery(
                        """
                        SELECT m.sender FROM TicketMessage m WHERE m.ticket = :ticket AND m.sender <> :system
                        ORDER BY m.writtenAt DESC, m.id DESC
                        """,
                        MessageSender.class)
                .setParameter("ticket", ticket)
                .setParameter("system", MessageSender.SYSTEM)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(MessageSender.AGENT::equals);
    }

    /** Whether one of the employee's teams sees the queue, or a role sees all of them. */
    boolean maySee(Employee employee, Queue queue) {
        return (Boolean) em.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT FROM queue_team q JOIN employee_team e ON e.team_id = q.team_id
                                       WHERE e.employee_id = ?1 AND q.queue_id = ?2)
                            OR EXISTS (SELECT FROM employee_role e JOIN role_permission p ON p.role_id = e.role_id
                                       WHERE e.employee_id = ?1 AND p.permission = 'ticket.read.all')
                        """)
                .setParameter(1, employee.getId())
                .setParameter(2, queue.getId())
                .getSingleResult();
    }

    /** @return whether the employee did not watch it before */
    boolean watch(Ticket ticket, Employee employee) {
        return em.createNativeQuery(
                                "INSERT INTO ticket_watcher (ticket_id, employee_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .setParameter(1, ticket.getId())
                        .setParameter(2, employee.getId())
                        .executeUpdate()
                > 0;
    }

    /** @return whether the employee watched it before */
    boolean unwatch(Ticket ticket, Employee employee) {
        return em.createNativeQuery("DELETE FROM ticket_watcher WHERE ticket_id = ? AND employee_id = ?")
                        .setParameter(1, ticket.getId())
                        .setParameter(2, employee.getId())
                        .executeUpdate()
                > 0;
    }

    /** A ticket that continues another is its child. */
    void link(Ticket source, Ticket target, String kind) {
        em.flush();
        em.createNativeQuery("INSERT INTO ticket_link (source_id, target_id, kind) VALUES (?, ?, ?)")
                .setParameter(1, source.getId())
                .setParameter(2, target.getId())
                .setParameter(3, kind)
                .executeUpdate();
    }
}
