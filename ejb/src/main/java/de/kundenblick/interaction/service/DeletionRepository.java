package de.kundenblick.interaction.service;

import de.kundenblick.interaction.Deletion;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.shared.list.Selection;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

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

    /** Of one that changed while it was waited for PostgreSQL asks the condition again, and reads the new values. */
    private static final String LOCK = " FOR UPDATE OF i";

    @PersistenceContext
    EntityManager em;

    List<Deletion.Line> unchanged(Selection selection) {
        return lines(UNCHANGED, selection);
    }

    /** The same, which nobody else changes until the transaction ends. */
    List<Deletion.Line> lockUnchanged(Selection selection) {
        return lines(UNCHANGED + LOCK, selection);
    }

    @SuppressWarnings("unchecked")
    private List<Deletion.Line> lines(String sql, Selection selection) {
        List<Object[]> rows = em.createNativeQuery(sql)
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

    List<Interaction> interactions(List<Deletion.Line> lines) {
        return lines.isEmpty()
                ? List.of()
                : em.createQuery("SELECT i FROM Interaction i WHERE i.id IN :ids ORDER BY i.id", Interaction.class)
                        .setParameter(
                                "ids", lines.stream().map(Deletion.Line::id).toList())
                        .getResultList();
    }
}
