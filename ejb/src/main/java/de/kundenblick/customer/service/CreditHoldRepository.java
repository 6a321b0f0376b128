package de.kundenblick.customer.service;

import de.kundenblick.customer.CreditHold;
import de.kundenblick.customer.HoldRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class CreditHoldRepository {
    private static final int MOST_SHOWN = 200;

    @PersistenceContext
    EntityManager em;

    List<HoldRow> history(long customerId) {
        return em.createQuery(
                        """
                        SELECT NEW de.kundenblick.customer.HoldRow(
                            h.reason, h.note, h.endsOn, h.heldAt, h.heldBy, h.releasedAt, h.releasedBy, h.releaseReason)
                        FROM CreditHold h WHERE h.customer.id = :customer ORDER BY h.heldAt DESC, h.id DESC
                        """,
                        HoldRow.class)
                .setParameter("customer", customerId)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    List<CreditHold> open(long customerId) {
        return em.createQuery(
                        "SELECT h FROM CreditHold h WHERE h.customer.id = :customer AND h.releasedAt IS NULL",
                        CreditHold.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    void add(CreditHold hold) {
        em.persist(hold);
    }
}
