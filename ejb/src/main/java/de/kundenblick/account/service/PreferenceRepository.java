package de.kundenblick.account.service;

import de.kundenblick.account.Preference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@Dependent
class PreferenceRepository {
    @PersistenceContext
    EntityManager em;

    Optional<Preference> findOwn(long employeeId, String name) {
        return em.createQuery(
                        "SELECT p FROM Preference p WHERE p.employee.id = :id AND p.name = :name", Preference.class)
                .setParameter("id", employeeId)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Optional<Preference> findOfTeam(long teamId, String name) {
        return em.createQuery("SELECT p FROM Preference p WHERE p.team.id = :id AND p.name = :name", Preference.class)
                .setParameter("id", teamId)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Optional<Preference> findOfEverybody(String name) {
        return em.createQuery(
                        """
                        SELECT p FROM Preference p WHERE p.team IS NULL AND p.employee IS NULL AND p.name = :name
                        """,
                        Preference.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    void removeOwn(long employeeId, String name) {
        em.createQuery("DELETE FROM Preference p WHERE p.employee.id = :id AND p.name = :name")
                .setParameter("id", employeeId)
                .setParameter("name", name)
                .executeUpdate();
    }

    void removeAllOwn(long employeeId) {
        em.createQuery("DELETE FROM Preference p WHERE p.employee.id = :id")
                .setParameter("id", employeeId)
                .executeUpdate();
    }

    void add(Preference preference) {
        em.persist(preference);
    }
}
