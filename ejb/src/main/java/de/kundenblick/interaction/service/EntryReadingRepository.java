package de.kundenblick.interaction.service;

import de.kundenblick.shared.service.LivePush;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** When employees first read what contacts wrote. */
@Dependent
class EntryReadingRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    LivePush live;

    /** @param upTo the latest entry that was seen */
    void read(long interactionId, long employeeId, long upTo, Instant at) {
        int read = em.createNativeQuery(
                        """
                        UPDATE interaction_entry SET read_at = ?4, read_by_id = ?2
                        WHERE interaction_id = ?1 AND id <= ?3 AND sender = 'CUSTOMER' AND read_at IS NULL
                        """)
                .setParameter(1, interactionId)
                .setParameter(2, employeeId)
                .setParameter(3, upTo)
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
        if (read > 0) {
            live.toTopic(DeskLive.TOPIC, "read");
        }
    }
}
