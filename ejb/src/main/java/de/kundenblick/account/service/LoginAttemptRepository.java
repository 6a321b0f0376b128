package de.kundenblick.account.service;

import de.kundenblick.account.LoginAttempt;
import de.kundenblick.account.LoginThrottle;
import de.kundenblick.shared.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** The failed logins of the last minutes. */
@Dependent
class LoginAttemptRepository {
    @PersistenceContext
    EntityManager em;

    /** How long this name or address has to wait; zero when the next try is heard. */
    Duration wait(Site site, String login, String address, Instant now) {
        var byLogin = em.createQuery(
                        """
                        SELECT a.failedAt FROM LoginAttempt a
                        WHERE a.site = :site AND a.login = :login AND a.failedAt > :since ORDER BY a.failedAt DESC
                        """,
                        Instant.class)
                .setParameter("site", site)
                .setParameter("login", login)
                .setParameter("since", now.minus(LoginThrottle.WINDOW))
                .setMaxResults(LoginThrottle.FAILURES_PER_LOGIN)
                .getResultList();
        var byAddress = em.createQuery(
                        """
                        SELECT a.failedAt FROM LoginAttempt a
                        WHERE a.address = :address AND a.failedAt > :since ORDER BY a.failedAt DESC
                        """,
                        Instant.class)
                .setParameter("address", address)
                .setParameter("since", now.minus(LoginThrottle.WINDOW))
                .setMaxResults(LoginThrottle.FAILURES_PER_ADDRESS)
                .getResultList();
        var loginWait = LoginThrottle.wait(byLogin, LoginThrottle.FAILURES_PER_LOGIN, now);
        var addressWait = LoginThrottle.wait(byAddress, LoginThrottle.FAILURES_PER_ADDRESS, now);
        return loginWait.compareTo(addressWait) > 0 ? loginWait : addressWait;
    }

    /** Stays although the login itself is refused and rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remember(Site site, String login, String address, Instant now) {
        em.createQuery("DELETE FROM LoginAttempt a WHERE a.failedAt < :old")
                .setParameter("old", now.minus(Duration.ofDays(1)))
                .executeUpdate();
        em.persist(new LoginAttempt(site, login, address, now));
    }

    void forget(Site site, String login) {
        em.createQuery("DELETE FROM LoginAttempt a WHERE a.site = :site AND a.login = :login")
                .setParameter("site", site)
                .setParameter("login", login)
                .executeUpdate();
    }
}
