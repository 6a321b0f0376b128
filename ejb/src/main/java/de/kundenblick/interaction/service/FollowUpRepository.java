package de.kundenblick.interaction.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Employee;
import de.kundenblick.interaction.FollowUpChoices;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who has follow-ups, and about what. */
@Dependent
class FollowUpRepository {
    /** Jumps from one owner to the next by the index, however many follow-ups each has. */
    private static final String CHOICES =
            """
            WITH RECURSIVE owner (id) AS (
                (SELECT owner_id FROM interaction WHERE follow_up_on IS NOT NULL AND owner_id IS NOT NULL
                    ORDER BY owner_id LIMIT 1)
                UNION ALL
                SELECT (SELECT i.owner_id FROM interaction i
                    WHERE i.follow_up_on IS NOT NULL AND i.owner_id > owner.id ORDER BY i.owner_id LIMIT 1)
                FROM owner WHERE owner.id IS NOT NULL)
            SELECT 'owner', e.id, e.name FROM owner JOIN employee e ON e.id = owner.id
            UNION ALL
            SELECT 'topic', t.id, t.name FROM interaction_topic t
            ORDER BY 1, 3, 2
            """;

    @PersistenceContext
    EntityManager em;

    FollowUpChoices choices() {
        return choices(em.createNativeQuery(CHOICES).getResultList());
    }

    /** @param rows as in {@code owner, 17, Petra Adler} */
    static FollowUpChoices choices(List<?> rows) {
        var owners = new ArrayList<Choice>();
        var topics = new ArrayList<Choice>();
        for (Object found : rows) {
            var row = (Object[]) found;
            (row[0].equals("owner") ? owners : topics).add(new Choice(((Number) row[1]).longValue(), (String) row[2]));
        }
        return new FollowUpChoices(owners, topics);
    }

    /** The people in the teams of one of them, that one included. */
    List<Long> team(long employeeId) {
        List<?> ids = em.createNativeQuery(
                        """
                        SELECT DISTINCT o.employee_id FROM employee_team m
                        JOIN employee_team o ON o.team_id = m.team_id WHERE m.employee_id = ?1
                        UNION SELECT CAST(?1 AS bigint)
                        """)
                .setParameter(1, employeeId)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Somebody, and all those whom that one stands in for. */
    List<Long> standingInFor(long employeeId, Instant now) {
        List<?> ids = em.createNativeQuery(
                        """
                        SELECT CAST(?1 AS bigint) UNION SELECT employee_id FROM absence
                        WHERE deputy_id = ?1 AND starts_at <= ?2 AND ends_at > ?2
                        """)
                .setParameter(1, employeeId)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    Employee employee(long id) {
        return em.getReference(Employee.class, id);
    }
}
