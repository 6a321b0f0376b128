package de.kundenblick.shared.service;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.conflict.LastChange;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Entities that have an attribute {@code name}. */
@Dependent
class NamedRecordRepository {
    private static final String NAME = "name";

    @PersistenceContext
    EntityManager em;

    <E> List<E> all(Class<E> type) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(type);
        var record = query.from(type);
        query.select(record).orderBy(builder.asc(record.get(NAME)));
        return em.createQuery(query).setMaxResults(Slice.LARGEST).getResultList();
    }

    <E> Optional<E> find(Class<E> type, long id) {
        return Optional.ofNullable(em.find(type, id));
    }

    /** As it is stored now; nobody else changes it until the transaction ends. */
    <E> Optional<E> lock(Class<E> type, long id) {
        return Optional.ofNullable(em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A change of what hangs on the record is one of the record. */
    void countAsChanged(BaseEntity record) {
        em.lock(record, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    boolean isTaken(Class<? extends BaseEntity> type, String name, Long ownId) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var record = query.from(type);
        query.select(record.get("id")).where(builder.equal(builder.lower(record.get(NAME)), lower(name)));
        return em.createQuery(query).getResultStream().anyMatch(id -> !id.equals(ownId));
    }

    long add(BaseEntity record) {
        em.persist(record);
        em.flush();
        return record.getId();
    }

    void remove(BaseEntity record) {
        em.remove(record);
    }

    /** Who changed the record last, as the audit log has it. */
    Optional<LastChange> lastChange(Class<? extends BaseEntity> type, long id) {
        List<?> rows = em.createNativeQuery(
                        """
                        SELECT coalesce(e.name, a.actor), extract(epoch FROM a.at) * 1000
                        FROM audit_entry a LEFT JOIN employee e ON e.login = a.actor
                        WHERE a.record_id = ? AND a.type = ? ORDER BY a.at DESC, a.id DESC LIMIT 1
                        """)
                .setParameter(1, id)
                .setParameter(2, table(type))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new LastChange((String) row[0], Instant.ofEpochMilli(((Number) row[1]).longValue())))
                .findFirst();
    }

    /** As in {@code ticket_state} for TicketState. */
    private static String table(Class<?> type) {
        return lower(type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
