package de.kundenblick.mail.service;

import de.kundenblick.mail.OutgoingMail;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@Dependent
class OutboxRepository {
    @PersistenceContext
    EntityManager em;

    void add(OutgoingMail mail) {
        em.persist(mail);
    }
}
