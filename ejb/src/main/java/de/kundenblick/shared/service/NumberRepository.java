package de.kundenblick.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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

    private long next(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
