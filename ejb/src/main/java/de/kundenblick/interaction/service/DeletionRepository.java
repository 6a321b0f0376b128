package de.kundenblick.interaction.service;

import de.kundenblick.interaction.Deletion;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.shared.list.Selection;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class DeletionRepository {
    /** Of the selected ones those that are as they were when they were selected. */
    private static final String UNCHANGED =
            """
            SELECT i.id, i.number, c.name, t.name, i.status, i.visible_at IS NOT NULL
            FROM unnest(CAST(? AS bigint[]), CAST(? AS int[])) AS s (id, version)
                JOIN interaction i ON i.id = s.id AND i.version = s.version
                JOIN customer c ON c.id = i.customer_id JOIN interaction_topic t ON t.id = i.topic_id
            ORDER BY i.id
            """;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<Deletion.Line> unchanged(Selection selection) {
        List<Object[]> rows = em.createNativeQuery(UNCHANGED)
                .setParameter(1, selection.ids())
                .setParameter(2, selection.versions())
                .getResultList();
        return rows.stream()
                .map(row -> new Deletion.Line(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        InteractionStatus.valueOf((String) row[4]),
                        (Boolean) row[5]))
                .toList();
    }

    Optional<Interaction> lock(long id) {
        return Optional.ofNullable(em.find(Interaction.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
