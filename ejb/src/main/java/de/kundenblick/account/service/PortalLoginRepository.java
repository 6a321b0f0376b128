package de.kundenblick.account.service;

import de.kundenblick.account.PortalLogin;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
