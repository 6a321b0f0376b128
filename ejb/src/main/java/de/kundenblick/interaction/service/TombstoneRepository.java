package de.kundenblick.interaction.service;

import de.kundenblick.interaction.Deletion;
import de.kundenblick.interaction.TombstoneRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Of those among them that the customer was shown. */
    void add(List<Deletion.Line> lines, long employeeId, String by, Instant at) {
        em.createNativeQuery(
                        """
                        INSERT INTO interaction_tombstone (number, customer_id, deleted_at, deleted_by_id, deleted_by)
                        SELECT number, customer_id, ?, ?, ? FROM interaction
                        WHERE id = ANY (CAST(? AS bigint[])) AND visible_at IS NOT NULL ORDER BY id
                        """)
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, employeeId)
                .setParameter(3, by)
                .setParameter(
                        4,
                        lines.stream()
                                .map(line -> String.valueOf(line.id()))
                                .collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }
}
