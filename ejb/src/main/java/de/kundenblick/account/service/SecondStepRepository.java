package de.kundenblick.account.service;

import de.kundenblick.account.Account;
import de.kundenblick.account.Employee;
import de.kundenblick.account.SecondStep;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@Dependent
class SecondStepRepository {
    @PersistenceContext
    EntityManager em;

    Optional<SecondStep> find(Account account) {
        return em.createQuery(
                        account instanceof Employee
                                ? "SELECT s FROM SecondStep s WHERE s.employee = :account"
                                : "SELECT s FROM SecondStep s WHERE s.portalLogin = :account",
                        SecondStep.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    boolean isConfirmed(Account account) {
        return find(account).filter(SecondStep::isConfirmed).isPresent();
    }

    /** How many recovery codes have not been used. */
    long recoveryCodesLeft(SecondStep step) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM RecoveryCode c WHERE c.secondStep = :step AND c.usedAt IS NULL",
                        Long.class)
                .setParameter("step", step)
                .getSingleResult();
    }

    /**
     * Takes the code of a time step, in a transaction of its own, so that it is used up whatever follows.
     *
     * @return whether nobody had used it, nor a later one, on any node
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean useStep(long id, long step) {
        return em.createQuery("UPDATE SecondStep s SET s.lastStep = :step WHERE s.id = :id AND s.lastStep < :step")
                        .setParameter("id", id)
                        .setParameter("step", step)
                        .executeUpdate()
                == 1;
    }

    /** @return whether it is one of the codes and was not used before, on any node */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean useRecoveryCode(long id, String hash, Instant now) {
        return em.createQuery(
                                """
                                UPDATE RecoveryCode c SET c.usedAt = :now
                                WHERE c.secondStep.id = :id AND c.hash = :hash AND c.usedAt IS NULL
                                """)
                        .setParameter("id", id)
                        .setParameter("hash", hash)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void add(SecondStep step) {
        em.persist(step);
    }

    /** @return whether there was one */
    boolean remove(Account account) {
        var step = find(account);
        step.ifPresent(em::remove);
        return step.isPresent();
    }
}
