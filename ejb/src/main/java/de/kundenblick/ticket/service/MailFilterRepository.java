package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Employee;
import de.kundenblick.customer.Customer;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.mail.MailFilter;
import de.kundenblick.ticket.queue.Queue;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Filters, and what they need to know beside the mail itself. */
@Dependent
class MailFilterRepository {
    /** Whoever moves filters waits for whoever else does. */
    private static final long ORDER_LOCK = 7_201_077L;

    private static final String CHOICES =
            """
            SELECT 'queue', id, name FROM queue WHERE valid
            UNION ALL SELECT 'employee', id, name || ' (' || login || ')' FROM employee WHERE enabled
            UNION ALL SELECT 'type', id, name FROM ticket_type WHERE valid
            UNION ALL SELECT 'service', id, name FROM service WHERE valid
            ORDER BY 3, 2
            """;

    private static final String EMPLOYEE =
            """
            SELECT e.* FROM employee e WHERE e.enabled AND (e.login = ?1 OR lower(e.email) = ?1)
            ORDER BY e.login = ?1 DESC, e.id LIMIT 1
            """;

    private static final String CUSTOMER =
            """
            SELECT c.* FROM customer c WHERE lower(c.number) = ?1
                OR c.id IN (SELECT customer_id FROM customer_former_number WHERE lower(number) = ?1)
            ORDER BY lower(c.number) = ?1 DESC, c.id LIMIT 1
            """;

    @PersistenceContext
    EntityManager em;

    /** How often filters have changed. */
    long changes() {
        return ((Number) em.createNativeQuery("SELECT changes FROM mail_filter_change")
                        .getSingleResult())
                .longValue();
    }

    /** All in their order, with their conditions. */
    List<MailFilter> all() {
        return em
                .createQuery(
                        "SELECT DISTINCT f FROM MailFilter f LEFT JOIN FETCH f.conditions ORDER BY f.place, f.id",
                        MailFilter.class)
                .getResultList()
                .stream()
                .distinct()
                .toList();
    }

    /** Nobody else changes the order until the transaction ends. */
    void lockOrder() {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(?1)")
                .setParameter(1, ORDER_LOCK)
                .getResultList();
    }

    int nextPlace() {
        return ((Number) em.createNativeQuery("SELECT coalesce(max(place), 0) + 1 FROM mail_filter")
                        .getSingleResult())
                .intValue();
    }

    <T> Optional<T> find(Class<T> type, Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(type, id));
    }

    /** Somebody who may sign in, by login or address. */
    Optional<Employee> employee(String loginOrAddress) {
        return first(em.createNativeQuery(EMPLOYEE, Employee.class).setParameter(1, lower(loginOrAddress)));
    }

    /** By number, also by one that it had before. */
    Optional<Customer> customer(String number) {
        return first(em.createNativeQuery(CUSTOMER, Customer.class).setParameter(1, lower(number)));
    }

    /** One that takes tickets. */
    Optional<Queue> queue(String name) {
        return first(em.createNativeQuery(
                        "SELECT q.* FROM queue q WHERE q.valid AND lower(q.name) = ?1 ORDER BY q.id LIMIT 1",
                        Queue.class)
                .setParameter(1, lower(name)));
    }

    Optional<TicketState> state(String name) {
        return first(em.createNativeQuery(
                        "SELECT s.* FROM ticket_state s WHERE s.valid AND lower(s.name) = ?1 ORDER BY s.id LIMIT 1",
                        TicketState.class)
                .setParameter(1, lower(name)));
    }

    boolean isKnown(String address) {
        return (Boolean) em.createNativeQuery("SELECT EXISTS (SELECT FROM contact WHERE lower(email) = ?1)")
                .setParameter(1, lower(address))
                .getSingleResult();
    }

    Optional<String> account(long id) {
        return this.<String>first(em.createNativeQuery("SELECT name FROM mail_account WHERE id = ?1")
                .setParameter(1, id));
    }

    long size(long inboxId) {
        return this.<Number>first(em.createNativeQuery("SELECT size FROM mail_inbox WHERE id = ?1")
                        .setParameter(1, inboxId))
                .map(Number::longValue)
                .orElse(0L);
    }

    /** Queues, employees, types and services that count, by name. */
    @SuppressWarnings("unchecked")
    Map<String, List<Choice>> choices() {
        List<Object[]> rows =
                em.createNativeQuery(CHOICES).setMaxResults(Slice.LARGEST * 10).getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new Choice(((Number) row[1]).longValue(), (String) row[2]),
                                Collectors.toList())));
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> first(jakarta.persistence.Query query) {
        return ((List<T>) query.getResultList()).stream().findFirst();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
