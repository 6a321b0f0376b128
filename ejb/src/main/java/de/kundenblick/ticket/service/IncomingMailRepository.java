package de.kundenblick.ticket.service;

import de.kundenblick.ticket.mail.TicketMail;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@Dependent
class IncomingMailRepository {
    @PersistenceContext
    EntityManager em;

    void add(TicketMail mail) {
        em.persist(mail);
    }
}
