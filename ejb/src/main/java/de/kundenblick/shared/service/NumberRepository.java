package de.kundenblick.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class NumberRepository {
    @PersistenceContext
    EntityManager em;

    long nextCustomer() {
        return next("SELECT nextval('customer_number')");
    }

    long nextTicket() {
        return next("SELECT nextval('ticket_number')");
    }

    long nextInteraction() {
        return next("SELECT nextval('interaction_number')");
    }

    List<Long> nextCustomers(int count) {
        return next("SELECT nextval('customer_number') FROM generate_series(1, ?1)", count);
    }

    List<Long> nextTickets(int count) {
        return next("SELECT nextval('ticket_number') FROM generate_series(1, ?1)", count);
    }

    private List<Long> next(String sql, int count) {
        List<?> numbers = em.createNativeQuery(sql).setParameter(1, count).getResultList();
        return numbers.stream().map(number -> ((Number) number).longValue()).toList();
    }

    private long next(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
