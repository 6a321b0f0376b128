package de.kundenblick.interaction.service;

import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.TombstoneRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** What is left of deleted interactions that the customer was shown. */
@Dependent
class TombstoneRepository {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<TombstoneRow> ofCustomer(String number) {
        List<Object[]> rows = em.createNativeQuery(
                        """
                        SELECT number, deleted_at, deleted_by FROM interaction_tombstone
                        WHERE customer_id = (SELECT id FROM customer WHERE lower(number) = lower(?))
                        ORDER BY deleted_at DESC, id DESC LIMIT\s"""
                                + MOST)
                .setParameter(1, number)
                .getResultList();
        return rows.stream()
                .map(row -> new TombstoneRow((String) row[0], ((Timestamp) row[1]).toInstant(), (String) row[2]))
                .toList();
    }

    void add(Interaction interaction, long employeeId, String by, Instant at) {
        em.createNativeQuery(
                        """
                        INSERT INTO interaction_tombstone (number, customer_id, deleted_at, deleted_by_id, deleted_by)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .setParameter(1, interaction.getNumber())
                .setParameter(2, interaction.getCustomer().getId())
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, employeeId)
                .setParameter(5, by)
                .executeUpdate();
    }
}
