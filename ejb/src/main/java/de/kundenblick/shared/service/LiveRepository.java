package de.kundenblick.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells all nodes something once the transaction is committed. */
@Dependent
class LiveRepository {
    @PersistenceContext
    EntityManager em;

    void tell(LiveMessage message) {
        em.createNativeQuery("SELECT CAST(pg_notify(?, ?) AS text)")
                .setParameter(1, LiveMessage.CHANNEL)
                .setParameter(2, message.encoded())
                .getSingleResult();
    }

    void tellEmployee(long id, String text) {
        em.createNativeQuery("SELECT CAST(pg_notify(?, ? || login || ' ' || ?) AS text) FROM employee WHERE id = ?")
                .setParameter(1, LiveMessage.CHANNEL)
                .setParameter(2, LiveMessage.EMPLOYEE)
                .setParameter(3, text)
                .setParameter(4, id)
                .getResultList();
    }
}
