package de.kundenblick.interaction.service;

import de.kundenblick.interaction.EntryRow;
import de.kundenblick.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

@Dependent
class EntryRepository {
    private static final String ROWS =
            """
            SELECT NEW de.kundenblick.interaction.EntryRow(
                e.id, e.sender, e.author, e.body, e.html, e.internal, e.incoming, e.writtenAt, e.publishedAt, e.wanted,
                CASE WHEN e.sender = de.kundenblick.interaction.EntrySender.CUSTOMER AND e.readAt IS NULL
                    THEN TRUE ELSE FALSE END)
            FROM InteractionEntry e WHERE e.interaction.id = :interaction ORDER BY e.writtenAt DESC, e.id DESC
            """;

    @PersistenceContext
    EntityManager em;

    List<EntryRow> list(long interactionId, Slice slice) {
        return em.createQuery(ROWS, EntryRow.class)
                .setParameter("interaction", interactionId)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    /** Whatever contacts have written and nobody has read. */
    int markRead(long interactionId, long employeeId, Instant at) {
        return em.createNativeQuery(
                        """
                        UPDATE interaction_entry SET read_at = ?, read_by_id = ?
                        WHERE interaction_id = ? AND sender = 'CUSTOMER' AND read_at IS NULL
                        """)
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, employeeId)
                .setParameter(3, interactionId)
                .executeUpdate();
    }
}
