package de.kundenblick.ticket.service;

import de.kundenblick.ticket.Presence;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who has a ticket open; by the database's clock, which is the same for all nodes. */
@Dependent
class PresenceRepository {
    /** Pages call every four seconds: whoever missed two of them is gone. */
    private static final int SECONDS = 10;

    @PersistenceContext
    EntityManager em;

    /** Notes that a page shows the ticket, forgets pages that are gone, and says who else is there; one statement. */
    @SuppressWarnings("unchecked")
    List<Presence> meet(long ticketId, long employeeId, String page, boolean writing, QueueScope scope) {
        var parameters = new ArrayList<Object>(List.of(employeeId, page, writing, ticketId));
        String readable = "";
        if (!scope.all()) {
            readable = " AND t.queue_id IN ("
                    + String.join(", ", Collections.nCopies(scope.ids().size(), "?")) + ")";
            parameters.addAll(scope.ids());
        }
        parameters.addAll(List.of(employeeId, SECONDS));
        var query = em.createNativeQuery(
                """
                WITH gone AS (
                    DELETE FROM ticket_presence WHERE ctid IN (
                        SELECT ctid FROM ticket_presence WHERE seen_at < now() - interval '1 minute'
                        FOR UPDATE SKIP LOCKED)),
                mine AS (
                    INSERT INTO ticket_presence (ticket_id, employee_id, page, writing, seen_at)
                    SELECT t.id, ?, ?, ?, now() FROM ticket t WHERE t.id = ?"""
                        + readable
                        + """

                    ON CONFLICT (ticket_id, employee_id, page)
                        DO UPDATE SET writing = excluded.writing, seen_at = excluded.seen_at
                    RETURNING ticket_id)
                SELECT e.name, bool_or(p.writing) FROM ticket_presence p JOIN employee e ON e.id = p.employee_id
                WHERE p.ticket_id IN (SELECT ticket_id FROM mine) AND p.employee_id <> ?
                    AND p.seen_at > now() - ? * interval '1 second'
                GROUP BY e.id, e.name ORDER BY e.name LIMIT 10
                """);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Presence((String) row[0], (Boolean) row[1]))
                        .toList();
    }

    void leave(long ticketId, long employeeId, String page) {
        em.createNativeQuery("DELETE FROM ticket_presence WHERE ticket_id = ? AND employee_id = ? AND page = ?")
                .setParameter(1, ticketId)
                .setParameter(2, employeeId)
                .setParameter(3, page)
                .executeUpdate();
    }
}
