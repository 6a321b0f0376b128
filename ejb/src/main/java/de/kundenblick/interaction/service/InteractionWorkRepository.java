package de.kundenblick.interaction.service;

import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class InteractionWorkRepository {
    @PersistenceContext
    EntityManager em;

    Interaction add(Interaction interaction) {
        em.persist(interaction);
        return interaction;
    }

    InteractionEntry add(InteractionEntry entry) {
        em.persist(entry);
        em.flush();
        return entry;
    }

    /** Locked until the end of the transaction. */
    Optional<Interaction> lock(String number) {
        return em.createQuery("SELECT i FROM Interaction i WHERE i.number = :number", Interaction.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void remove(List<Interaction> interactions) {
        interactions.forEach(em::remove);
        em.flush();
    }
}
