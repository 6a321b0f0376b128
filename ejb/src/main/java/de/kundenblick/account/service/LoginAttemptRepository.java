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
import java.util.List;
import java.util.stream.Stream;

/** The failed tries of the last minutes. Each change is a transaction of its own: it stays, whatever is refused later. */
@Dependent
class LoginAttemptRepository {
    /** Any number that no other part of the application locks. */
    private static final int ADDRESS_LOCK = 7_201_003;

    private static final int LOGIN_LOCK = 7_201_004;

    @PersistenceContext
    EntityManager em;

    /**
     * Counts the try as a failure, until {@link #forget} takes it back. Tries for the same name or from the same address
     * stand in line, on all nodes, so that none is heard which the ones before it have locked out.
     *
     * @return how long the try has to wait, in which case nothing was recorded; zero when it is heard
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Duration record(Site site, String login, String address, Instant now) {
        // Always in this order, or two tries could wait for each other.
        lock(ADDRESS_LOCK, address);
        lock(LOGIN_LOCK, site + " " + login);
        var wait = Stream.of(
                        LoginThrottle.wait(atAddress(site, login, address, now), LoginThrottle.FAILURES_PER_LOGIN, now),
                        LoginThrottle.wait(byAddress(address, now), LoginThrottle.FAILURES_PER_ADDRESS, now),
                        LoginThrottle.delay(byLogin(site, login, now), now))
                .max(Duration::compareTo)
                .orElseThrow();
        if (wait.isZero()) {
            em.createQuery("DELETE FROM LoginAttempt a WHERE a.failedAt < :old")
                    .setParameter("old", now.minus(Duration.ofDays(1)))
                    .executeUpdate();
            em.persist(new LoginAttempt(site, login, address, now));
        }
        return wait;
    }

    /** Whoever knows the password has not been guessing, at this address. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(Site site, String login, String address) {
        em.createQuery(
                        """
                        DELETE FROM LoginAttempt a
                        WHERE a.site = :site AND a.login = :login AND a.address = :address
                        """)
                .setParameter("site", site)
                .setParameter("login", login)
                .setParameter("address", address)
                .executeUpdate();
    }

    /** Of one name from everywhere: somebody has made sure who it is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(Site site, List<String> logins) {
        em.createQuery("DELETE FROM LoginAttempt a WHERE a.site = :site AND a.login IN :logins")
                .setParameter("site", site)
                .setParameter("logins", logins)
                .executeUpdate();
    }

    /** Of one try, which turned out not to be a failure of the caller. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void takeBack(Site site, String login, String address, Instant at) {
        em.createQuery(
                        """
                        DELETE FROM LoginAttempt a
                        WHERE a.site = :site AND a.login = :login AND a.address = :address AND a.failedAt = :at
                        """)
                .setParameter("site", site)
                .setParameter("login", login)
                .setParameter("address", address)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Until the transaction ends. */
    private void lock(int kind, String value) {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(?, ?)")
                .setParameter(1, kind)
                .setParameter(2, value.hashCode())
                .getResultList();
    }

    private List<Instant> atAddress(Site site, String login, String address, Instant now) {
        return em.createQuery(
                        """
                        SELECT a.failedAt FROM LoginAttempt a
                        WHERE a.site = :site AND a.login = :login AND a.address = :address AND a.failedAt > :since
                        ORDER BY a.failedAt DESC
                        """,
                        Instant.class)
                .setParameter("site", site)
                .setParameter("login", login)
                .setParameter("address", address)
                .setParameter("since", now.minus(LoginThrottle.WINDOW))
                .setMaxResults(LoginThrottle.FAILURES_PER_LOGIN)
                .getResultList();
    }

    private List<Instant> byAddress(String address, Instant now) {
        return em.createQuery(
                        """
                        SELECT a.failedAt FROM LoginAttempt a
                        WHERE a.address = :address AND a.failedAt > :since ORDER BY a.failedAt DESC
                        """,
                        Instant.class)
                .setParameter("address", address)
                .setParameter("since", now.minus(LoginThrottle.WINDOW))
                .setMaxResults(LoginThrottle.FAILURES_PER_ADDRESS)
                .getResultList();
    }

    private List<Instant> byLogin(Site site, String login, Instant now) {
        return em.createQuery(
                        """
                        SELECT a.failedAt FROM LoginAttempt a
                        WHERE a.site = :site AND a.login = :login AND a.failedAt > :since ORDER BY a.failedAt DESC
                        """,
                        Instant.class)
                .setParameter("site", site)
                .setParameter("login", login)
                .setParameter("since", now.minus(LoginThrottle.WINDOW))
                .setMaxResults(LoginThrottle.FAILURES_WITH_LONGEST_DELAY)
                .getResultList();
    }
}
