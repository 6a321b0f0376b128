package de.kundenblick.account.service;

import de.kundenblick.account.PortalLogin;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

@Dependent
class PortalLoginRepository {
    @PersistenceContext
    EntityManager em;

    Optional<PortalLogin> findByLogin(String login) {
        return em.createQuery("SELECT l FROM PortalLogin l WHERE l.login = :login", PortalLogin.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /**
     * In a transaction of its own, because nobody holds one while passwords are hashed.
     *
     * @return empty when the password is no longer the old one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<PortalLogin> changePassword(String login, String oldHash, String newHash) {
        var stored = findByLogin(login).filter(found -> oldHash.equals(found.getPasswordHash()));
        stored.ifPresent(found -> found.changePassword(newHash));
        return stored;
    }

    /** Does nothing for somebody who is not there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void recordSignIn(String login) {
        em.createNativeQuery(
                        """
                        INSERT INTO portal_sign_in (portal_login_id, signed_in_at)
                        SELECT id, now() FROM portal_login WHERE login = ?
                        ON CONFLICT (portal_login_id) DO UPDATE SET signed_in_at = excluded.signed_in_at
                        """)
                .setParameter(1, login)
                .executeUpdate();
    }

    void add(PortalLogin login) {
        em.persist(login);
    }
}
