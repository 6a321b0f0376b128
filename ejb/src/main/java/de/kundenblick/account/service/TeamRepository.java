package de.kundenblick.account.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

@Dependent
class TeamRepository {
    @PersistenceContext
    EntityManager em;

    /** How many are in each team, by its id; an empty team is missing. */
    Map<Long, Long> members() {
        return em.createQuery("SELECT t.id, COUNT(e) FROM Employee e JOIN e.teams t GROUP BY t.id", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
