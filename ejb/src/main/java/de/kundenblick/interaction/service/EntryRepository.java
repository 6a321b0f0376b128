package de.kundenblick.interaction.service;

import de.kundenblick.interaction.EntryRow;
import de.kundenblick.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
