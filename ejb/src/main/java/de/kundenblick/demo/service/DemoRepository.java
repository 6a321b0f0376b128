package de.kundenblick.demo.service;

import de.kundenblick.account.Role;
import de.kundenblick.account.Team;
import de.kundenblick.shared.service.NumberSeries;
import de.kundenblick.ticket.TicketState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
