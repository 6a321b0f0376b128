package de.kundenblick.account.service;

import de.kundenblick.account.AccountLink;
import de.kundenblick.account.Employee;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@Dependent
class LinkRepository {
    @PersistenceContext
    EntityManager em;

    /** With its employee. */
    Optional<AccountLink> find(String tokenHash) {
        return em.createQuery(
                        "SELECT l FROM AccountLink l JOIN FETCH l.employee WHERE l.tokenHash = :hash",
                        AccountLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    long countSince(Employee employee, Instant since) {
        return em.createQuery(
                        "SELECT COUNT(l) FROM AccountLink l WHERE l.employee = :employee AND l.createdAt > :since",
                        Long.class)
                .setParameter("employee", employee)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** @return whether nobody has used it before, on any node */
    boolean use(AccountLink link, Instant now) {
        return em.createQuery(
                                """
                                UPDATE AccountLink l SET l.usedAt = :now
                                WHERE l.id = :id AND l.usedAt IS NULL AND l.expiresAt > :now
                                """)
                        .setParameter("now", now)
                        .setParameter("id", link.getId())
                        .executeUpdate()
                == 1;
    }

    /** Unused links of the employee are worth nothing any more. */
    void endAll(Employee employee, Instant now) {
        em.createQuery("UPDATE AccountLink l SET l.usedAt = :now WHERE l.employee = :employee AND l.usedAt IS NULL")
                .setParameter("now", now)
                .setParameter("employee", employee)
                .executeUpdate();
    }

    void add(AccountLink link) {
        em.persist(link);
    }
}
