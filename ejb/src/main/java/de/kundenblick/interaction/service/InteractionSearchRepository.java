package de.kundenblick.interaction.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class InteractionSearchRepository {
    private static final String HITS =
            """
            SELECT i.number, coalesce(i.subject, t.name), c.name, i.reference FROM (
                SELECT id FROM interaction WHERE number = ?
                UNION SELECT id FROM (SELECT id FROM interaction WHERE lower(reference) LIKE ? LIMIT ?) f) h
            JOIN interaction i ON i.id = h.id JOIN interaction_topic t ON t.id = i.topic_id
            JOIN customer c ON c.id = i.customer_id
            ORDER BY i.number <> ?, i.happened_at DESC, i.id DESC LIMIT ?
            """;

    @PersistenceContext
    EntityManager em;

    /** @param reference the beginning of a reference in lower case, as a pattern */
    @SuppressWarnings("unchecked")
    List<Object[]> hits(String number, String reference, int most) {
        return em.createNativeQuery(HITS)
                .setParameter(1, number)
                .setParameter(2, reference)
                .setParameter(3, most)
                .setParameter(4, number)
                .setParameter(5, most)
                .getResultList();
    }
}
