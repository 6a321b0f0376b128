package de.kundenblick.exchange.service;

import de.kundenblick.account.Team;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.exchange.TicketChange;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.Queue;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an import looks up, one query for a whole batch. */
@Dependent
class ExchangeRepository {
    /** Any number that no other part of the application locks. */
    private static final long IMPORT_LOCK = 7_201_001L;

    @PersistenceContext
    EntityManager em;

    /** Until the transaction ends. */
    void waitForOtherImports() {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(?)")
                .setParameter(1, IMPORT_LOCK)
                .getResultList();
    }

    List<Ticket> tickets(Set<String> externalKeys) {
        return in(
                "SELECT t FROM Ticket t JOIN FETCH t.state JOIN FETCH t.queue JOIN FETCH t.customer LEFT JOIN FETCH t.contact"
                        + " WHERE t.externalKey IN :keys",
                Ticket.class,
                externalKeys);
    }

    /** How often each change is stored, by the ticket's id. */
    Map<Long, Map<TicketChange.Identity, Integer>> changes(Collection<Ticket> tickets) {
        Map<Long, Map<TicketChange.Identity, Integer>> changes = new HashMap<>();
        var rows = in(
                "SELECT e.ticket.id, e.happenedAt, e.kind, e.newValue FROM TicketEvent e WHERE e.ticket IN :keys",
                Object[].class,
                new HashSet<>(tickets));
        for (Object[] row : rows) {
            var identity = TicketChange.identity((Instant) row[1], (EventKind) row[2], (String) row[3]);
            changes.computeIfAbsent((Long) row[0], id -> new HashMap<>()).merge(identity, 1, Integer::sum);
        }
        return changes;
    }

    /** @param logins in lower case */
    List<Contact> contacts(Set<String> logins) {
        return in(
                "SELECT DISTINCT k FROM Contact k LEFT JOIN FETCH k.customers WHERE LOWER(k.login) IN :keys",
                Contact.class,
                logins);
    }

    /** @param numbers in lower case */
    List<Customer> customers(Set<String> numbers) {
        return in("SELECT c FROM Customer c WHERE LOWER(c.number) IN :keys", Customer.class, numbers);
    }

    /** Those that could be meant by one of the names or addresses. @param names in lower case, like the addresses */
    List<Customer> customersLike(Set<String> names, Set<String> emails) {
        var found = in("SELECT c FROM Customer c WHERE LOWER(c.name) IN :keys", Customer.class, names);
        var all = new ArrayList<>(found);
        all.addAll(in("SELECT c FROM Customer c WHERE LOWER(c.email) IN :keys", Customer.class, emails));
        return all;
    }

    /** With their addresses. @param numbers in lower case */
    List<Customer> customersByNumber(Set<String> numbers) {
        return in(
                "SELECT DISTINCT c FROM Customer c LEFT JOIN FETCH c.addresses WHERE LOWER(c.number) IN :keys",
                Customer.class,
                numbers);
    }

    /** With their addresses. @param emails in lower case */
    List<Customer> customersByEmail(Set<String> emails) {
        return in(
                "SELECT DISTINCT c FROM Customer c LEFT JOIN FETCH c.addresses WHERE LOWER(c.email) IN :keys"
                        + " ORDER BY c.id DESC",
                Customer.class,
                emails);
    }

    /** @param emails in lower case */
    List<Contact> contactsByEmail(Set<String> emails) {
        return in(
                "SELECT DISTINCT k FROM Contact k LEFT JOIN FETCH k.customers WHERE LOWER(k.email) IN :keys",
                Contact.class,
                emails);
    }

    /** Name and login of those at some customers who have one of the names. @param names in lower case */
    List<Contact> contactsLike(Set<Customer> customers, Set<String> names) {
        return customers.isEmpty() || names.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT k FROM Contact k WHERE k.mainCustomer IN :customers"
                                        + " AND LOWER(k.displayName) IN :names",
                                Contact.class)
                        .setParameter("customers", customers)
                        .setParameter("names", names)
                        .getResultList();
    }

    void flush() {
        em.flush();
    }

    List<Queue> queues(Set<String> names) {
        return in("SELECT q FROM Queue q WHERE q.name IN :keys", Queue.class, names);
    }

    List<Team> teams(Set<Long> ids) {
        return in("SELECT t FROM Team t WHERE t.id IN :keys", Team.class, ids);
    }

    List<TicketState> states() {
        return em.createQuery("SELECT s FROM TicketState s", TicketState.class).getResultList();
    }

    Set<Long> teamIdsOf(long employeeId) {
        return Set.copyOf(em.createQuery("SELECT t.id FROM Employee e JOIN e.teams t WHERE e.id = :id", Long.class)
                .setParameter("id", employeeId)
                .getResultList());
    }

    <T> T add(T record) {
        em.persist(record);
        return record;
    }

    private <T> List<T> in(String jpql, Class<T> type, Set<?> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(jpql, type).setParameter("keys", keys).getResultList();
    }

    /** Number of the customer of unknown senders; empty before there was one. */
    Optional<String> strangers() {
        List<?> numbers = em.createNativeQuery(
                        "SELECT c.number FROM strangers_customer s JOIN customer c ON c.id = s.customer_id")
                .getResultList();
        return numbers.stream().map(String.class::cast).findFirst();
    }
}
