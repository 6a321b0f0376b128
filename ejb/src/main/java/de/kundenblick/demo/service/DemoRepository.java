package de.kundenblick.demo.service;

import de.kundenblick.account.Role;
import de.kundenblick.account.Team;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.interaction.InteractionTopic;
import de.kundenblick.shared.service.NumberSeries;
import de.kundenblick.ticket.TicketState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

@Dependent
class DemoRepository {
    /** Any number that no other part of the application locks. */
    private static final long DEMO_LOCK = 7_201_002L;

    @PersistenceContext
    EntityManager em;

    @Inject
    NumberSeries numbers;

    /** Until the transaction ends. */
    void waitForOtherNodes() {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(?)")
                .setParameter(1, DEMO_LOCK)
                .getResultList();
    }

    boolean hasEmployees() {
        return em.createQuery("SELECT COUNT(e) FROM Employee e", Long.class).getSingleResult() > 0;
    }

    Map<String, Role> roles() {
        return em.createQuery("SELECT r FROM Role r", Role.class)
                .getResultStream()
                .collect(Collectors.toMap(Role::getName, role -> role));
    }

    Map<String, TicketState> states() {
        return em.createQuery("SELECT s FROM TicketState s", TicketState.class)
                .getResultStream()
                .collect(Collectors.toMap(TicketState::getName, state -> state));
    }

    Set<Long> teamIds(List<String> names) {
        return em.createQuery("SELECT t FROM Team t WHERE t.name IN :names", Team.class)
                .setParameter("names", names)
                .getResultStream()
                .map(Team::getId)
                .collect(Collectors.toSet());
    }

    Deque<String> customerNumbers(int count) {
        return take(count, numbers::nextCustomer);
    }

    /** Ask for them before anything is added: each one asks the database, which would write out what is pending. */
    Deque<String> ticketNumbers(int count) {
        em.flush();
        return take(count, numbers::nextTicket);
    }

    Map<String, InteractionTopic> topics() {
        return em.createQuery("SELECT t FROM InteractionTopic t", InteractionTopic.class)
                .getResultStream()
                .collect(Collectors.toMap(InteractionTopic::getName, topic -> topic));
    }

    /** Like {@link #ticketNumbers}, before anything is added. */
    Deque<String> interactionNumbers(int count) {
        em.flush();
        return take(count, numbers::nextInteraction);
    }

    /** Contacts with a login have read most of what was published for them, and nothing of the last hours. */
    void readAtPortal() {
        em.flush();
        em.createNativeQuery(
                        """
                        INSERT INTO portal_reading (contact_id, entry_id, read_at)
                        SELECT c.id, e.id, e.published_at + make_interval(mins => 30 + (e.id % 2000)::int)
                        FROM interaction_entry e JOIN interaction i ON i.id = e.interaction_id
                        JOIN contact c ON c.id = i.contact_id AND c.portal_login_id IS NOT NULL
                        WHERE e.sender = 'AGENT' AND e.published_at < now() - interval '2 days' AND e.id % 9 <> 0
                        """)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        INSERT INTO portal_reading (contact_id, message_id, read_at)
                        SELECT c.id, m.id, m.written_at + make_interval(mins => 30 + (m.id % 2000)::int)
                        FROM ticket_message m JOIN ticket t ON t.id = m.ticket_id
                        JOIN contact c ON c.id = t.contact_id AND c.portal_login_id IS NOT NULL
                        WHERE m.sender = 'AGENT' AND m.visible AND m.written_at < now() - interval '2 days' AND m.id % 9 <> 0
                        """)
                .executeUpdate();
    }

    /** The customer's newest published interaction, for a month. */
    void shareLatest(Customer customer, Contact with, Instant now) {
        em.createNativeQuery(
                        """
                        INSERT INTO record_share (id, version, contact_id, interaction_id, created_at, expires_at)
                        SELECT nextval('id_sequence'), 1, ?, id, ?, CAST(? AS timestamptz) + interval '30 days'
                        FROM interaction WHERE customer_id = ? AND visible_at IS NOT NULL
                        ORDER BY visible_at DESC, id DESC LIMIT 1
                        """)
                .setParameter(1, with.getId())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, customer.getId())
                .executeUpdate();
    }

    /**
     * Statistics ask what had been promised for tickets that are over, and nobody works out targets of the past: some
     * minutes on the clock for each minute of work.
     */
    void promiseWhatIsOver() {
        em.flush();
        em.createNativeQuery(
                        """
                        UPDATE ticket t
                        SET first_response_promised = t.created_at + make_interval(mins => 3 * coalesce(
                                l.first_response_minutes, q.first_response_minutes)),
                            update_promised = t.created_at + make_interval(mins => 3 * coalesce(
                                l.update_minutes, q.update_minutes)),
                            update_missed = t.id % 7 = 0,
                            solution_promised = t.created_at + make_interval(mins => 3 * coalesce(
                                l.solution_minutes, q.solution_minutes)),
                            solution_missed = coalesce(t.closed_at > t.created_at + make_interval(mins => 3 * coalesce(
                                l.solution_minutes, q.solution_minutes)), FALSE)
                        FROM ticket o LEFT JOIN service_level l ON l.id = o.service_level_id
                        JOIN queue q ON q.id = o.queue_id
                        WHERE o.id = t.id AND t.closed_at IS NOT NULL
                        """)
                .executeUpdate();
    }

    /** Some agents watch what they are not working on, and all have chosen the queues that they work in. */
    void watchOwnTickets() {
        em.createNativeQuery(
                        """
                        INSERT INTO employee_queue (employee_id, queue_id)
                        SELECT DISTINCT m.employee_id, q.queue_id FROM employee_team m
                        JOIN queue_team q ON q.team_id = m.team_id
                        JOIN employee_role r ON r.employee_id = m.employee_id
                        JOIN role o ON o.id = r.role_id AND o.name = 'agent'
                        """)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        INSERT INTO ticket_watcher (ticket_id, employee_id)
                        SELECT t.id, e.employee_id FROM ticket t JOIN employee_queue e ON e.queue_id = t.queue_id
                        JOIN ticket_state s ON s.id = t.state_id
                        WHERE s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER')
                        AND t.owner_id IS DISTINCT FROM e.employee_id AND (t.id + e.employee_id) % 23 = 0
                        """)
                .executeUpdate();
    }

    <T> T add(T record) {
        em.persist(record);
        return record;
    }

    private static Deque<String> take(int count, Supplier<String> series) {
        var taken = new ArrayDeque<String>();
        for (int i = 0; i < count; i++) {
            taken.add(series.get());
        }
        return taken;
    }
}
