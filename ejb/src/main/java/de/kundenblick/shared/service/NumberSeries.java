package de.kundenblick.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Numbers that people quote. They grow, and may have gaps. */
@Dependent
public class NumberSeries {
    @PersistenceContext
    EntityManager em;

    /** As in K-10001. */
    public String nextCustomer() {
        return "K-" + next("SELECT nextval('customer_number')");
    }

    /** As in T-100001. */
    public String nextTicket() {
        return "T-" + next("SELECT nextval('ticket_number')");
    }

    private long next(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
