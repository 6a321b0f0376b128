package de.kundenblick.account.service;

import de.kundenblick.account.Account;
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

    /** With its account. */
    Optional<AccountLink> find(String tokenHash) {
        return em.createQuery(
                        """
                        SELECT l FROM AccountLink l LEFT JOIN FETCH l.employee LEFT JOIN FETCH l.portalLogin
                        WHERE l.tokenHash = :hash
                        """,
                        AccountLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    long countSince(Account account, Instant since) {
        return em.createQuery(
                        account instanceof Employee
                                ? "SELECT COUNT(l) FROM AccountLink l WHERE l.employee = :account AND l.createdAt > :since"
                                : "SELECT COUNT(l) FROM AccountLink l WHERE l.portalLogin = :account AND l.createdAt > :since",
                        Long.class)
                .setParameter("account", account)
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

    /** Unused links of the account are worth nothing any more. */
    void endAll(Account account, Instant now) {
        em.createQuery(
                        account instanceof Employee
                                ? "UPDATE AccountLink l SET l.usedAt = :now WHERE l.employee = :account AND l.usedAt IS NULL"
                                : "UPDATE AccountLink l SET l.usedAt = :now WHERE l.portalLogin = :account AND l.usedAt IS NULL")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    void add(AccountLink link) {
        em.persist(link);
    }
}
