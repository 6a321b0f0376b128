package de.kundenblick.shared.service;

import de.kundenblick.shared.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/** Tells all nodes something once the transaction is committed. */
@Dependent
class LiveRepository {
    @PersistenceContext
    EntityManager em;

    /** @param messages as they are sent */
    void tell(Collection<String> messages) {
        em.createNativeQuery(
                        "SELECT CAST(pg_notify(?, x.hint) AS text) FROM jsonb_array_elements_text(CAST(? AS jsonb)) x (hint)")
                .setParameter(1, LiveMessage.CHANNEL)
                .setParameter(2, Json.createArrayBuilder(messages).build().toString())
                .getResultList();
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
