package de.kundenblick.ticket.service;

import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.sla.ServiceLevelRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class ServiceLevelRepository {
    @PersistenceContext
    EntityManager em;

    /** By name, those that are valid first. */
    @SuppressWarnings("unchecked")
    List<ServiceLevelRow> rows() {
        List<Object[]> rows = em.createNativeQuery(
                        """
                        SELECT l.id, l.name, l.valid, c.name, l.first_response_minutes, l.update_minutes,
                            l.solution_minutes,
                            (SELECT count(*) FROM ticket t JOIN ticket_state s ON s.id = t.state_id
                                WHERE t.service_level_id = l.id
                                AND s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER', 'PENDING_AUTO'))
                        FROM service_level l LEFT JOIN calendar c ON c.id = l.calendar_id
                        ORDER BY l.valid DESC, lower(l.name), l.id
                        """)
                .setMaxResults(Slice.LARGEST)
                .getResultList();
        return rows.stream().map(ServiceLevelRepository::row).toList();
    }

    /** Names of services that begin with it. */
    @SuppressWarnings("unchecked")
    List<String> services(long id) {
        return em.createNativeQuery("SELECT name FROM service WHERE service_level_id = ?1 ORDER BY name LIMIT ?2")
                .setParameter(1, id)
                .setParameter(2, Slice.LARGEST)
                .getResultList();
    }

    /** How many tickets have it, finished ones included, in whatever queue. */
    long countTickets(long id) {
        return ((Number) em.createNativeQuery("SELECT count(*) FROM ticket WHERE service_level_id = ?1")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }

    private static ServiceLevelRow row(Object[] row) {
        return new ServiceLevelRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (Boolean) row[2],
                (String) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (Integer) row[6],
                ((Number) row[7]).longValue());
    }
}
