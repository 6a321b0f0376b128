package de.kundenblick.interaction.service;

import de.kundenblick.interaction.InteractionSummary;
import de.kundenblick.interaction.TopicRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class TopicRepository {
    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<TopicRow> list() {
        List<Object[]> rows = em.createNativeQuery(
                        """
                        SELECT t.id, t.name, t.valid, t.portal,
                            (SELECT count(*) FROM (SELECT FROM interaction i WHERE i.topic_id = t.id LIMIT ?) counted)
                        FROM interaction_topic t ORDER BY lower(t.name), t.id LIMIT 1000
                        """)
                .setParameter(1, InteractionSummary.MOST_COUNTED + 1)
                .getResultList();
        return rows.stream()
                .map(row -> new TopicRow(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (Boolean) row[2],
                        (Boolean) row[3],
                        ((Number) row[4]).longValue()))
                .toList();
    }

    boolean isUsed(long topicId) {
        return !em.createNativeQuery("SELECT 1 FROM interaction WHERE topic_id = ? LIMIT 1")
                .setParameter(1, topicId)
                .getResultList()
                .isEmpty();
    }
}
