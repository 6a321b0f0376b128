package de.kundenblick.audit.service;

import de.kundenblick.audit.AuditAction;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What the application adds to the audit log by itself; everything else the database does. */
@Dependent
class AuditRepository {
    private static final String EVENT =
            """
            SELECT TRUE FROM (SELECT audit_event(?1, ?2, CAST(?3 AS text), CAST(?4 AS text), CAST(?5 AS text), ?6,
                CAST(?7 AS text), CAST(?8 AS text))) done
            """;

    @PersistenceContext
    EntityManager em;

    /** Within the caller's transaction, or in one of its own. */
    @Transactional
    void add(AuditAction action, String type, String key, String detail, Caller caller) {
        em.createNativeQuery(EVENT)
                .setParameter(1, action.name())
                .setParameter(2, type)
                .setParameter(3, key)
                .setParameter(4, detail)
                .setParameter(5, caller.actor())
                .setParameter(6, caller.kind().name())
                .setParameter(7, caller.address())
                .setParameter(8, caller.request())
                .getSingleResult();
    }

    /** @return how many entries have been sealed */
    @Transactional
    long seal() {
        return ((Number) em.createNativeQuery("SELECT audit_seal_entries()").getSingleResult()).longValue();
    }
}
