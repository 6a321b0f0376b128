package de.kundenblick.account.service;

import de.kundenblick.account.Team;
import de.kundenblick.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
class TeamRepository {
    @PersistenceContext
    EntityManager em;

    /** By name. */
    List<Team> all() {
        return em.createQuery("SELECT t FROM Team t ORDER BY t.name", Team.class)
                .setMaxResults(Slice.LARGEST)
                .getResultList();
    }

    /** How many are in each team, by its id; an empty team is missing. */
    Map<Long, Long> members() {
        return em.createQuery("SELECT t.id, COUNT(e) FROM Employee e JOIN e.teams t GROUP BY t.id", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    long members(long teamId) {
        return em.createQuery("SELECT COUNT(e) FROM Employee e JOIN e.teams t WHERE t.id = :team", Long.class)
                .setParameter("team", teamId)
                .getSingleResult();
    }

    Optional<Team> find(long id) {
        return Optional.ofNullable(em.find(Team.class, id));
    }

    Optional<Team> findByName(String name) {
        return em.createQuery("SELECT t FROM Team t WHERE LOWER(t.name) = :name", Team.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    long add(Team team) {
        em.persist(team);
        em.flush();
        return team.getId();
    }

    void remove(Team team) {
        em.remove(team);
    }
}
