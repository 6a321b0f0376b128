package de.kundenblick.audit.service;

import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.AuditEntry;
import de.kundenblick.audit.AuditFilter;
import de.kundenblick.audit.AuditPosition;
import de.kundenblick.audit.ChainCheck;
import de.kundenblick.audit.ChainState;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reads the audit log. Nobody counts it: it may have many millions of entries. */
@Dependent
class AuditLogRepository {
    private static final String ROWS =
            """
            SELECT e.id, CAST(extract(epoch FROM e.at) * 1000000 AS bigint), e.actor, e.actor_kind, e.address, e.request,
                   e.action, e.type, e.record_id, e.record_key, e.part, e.part_key, e.detail,
                   CAST(audit_in_words(coalesce(e.part, e.type), e.old_values) AS text),
                   CAST(audit_in_words(coalesce(e.part, e.type), e.new_values) AS text)
            FROM (SELECT * FROM audit_entry a WHERE %s ORDER BY a.at %2$s, a.id %2$s LIMIT %3$d) e
            ORDER BY e.at %2$s, e.id %2$s
            """;

    private static final String STATE =
            """
            SELECT id, CAST(extract(epoch FROM sealed_at) * 1000000 AS bigint), encode(hash, 'hex')
            FROM audit_seal ORDER BY id DESC LIMIT 1
            """;

    @PersistenceContext
    EntityManager em;

    /** @return in the order of the position: the latest first, but the oldest first behind an entry */
    List<AuditEntry> list(AuditFilter filter, Long recordId, AuditPosition position, int size) {
        var wanted = new Conditions();
        wanted.add("a.at >= ", filter.from());
        wanted.add("a.at < ", filter.to());
        wanted.addText("lower(a.actor) = lower(?)", filter.actor());
        wanted.addText(
                "a.action = ?", filter.action() == null ? null : filter.action().name());
        wanted.addText("a.type = ?", filter.type());
        wanted.addText("lower(a.record_key) = lower(?)", filter.key());
        wanted.addText("a.address = ?", filter.address());
        if (recordId != null) {
            wanted.add("a.record_id = ?", recordId);
        }
        String order = wanted.from(position);
        return entries(wanted.bind(em.createNativeQuery(ROWS.formatted(wanted.text(), order, size))));
    }

    /** What a record is called now, was called when it went, or else its id. */
    String keyOf(String type, long id) {
        return (String) em.createNativeQuery("SELECT audit_label(CAST(?1 AS text), to_jsonb(CAST(?2 AS bigint)))")
                .setParameter(1, type)
                .setParameter(2, id)
                .getSingleResult();
    }

    /** The kinds of records that are watched, by the names of their tables. */
    @SuppressWarnings("unchecked")
    List<String> types() {
        return em.createNativeQuery("SELECT DISTINCT CAST(type AS text) FROM audit_watched ORDER BY 1")
                .getResultList();
    }

    ChainState state() {
        List<?> found = em.createNativeQuery(STATE).getResultList();
        if (found.isEmpty()) {
            return new ChainState(0, null, null);
        }
        Object[] row = (Object[]) found.get(0);
        return new ChainState(((Number) row[0]).longValue(), moment(row[1]), (String) row[2]);
    }

    ChainCheck check(long from, long to) {
        Object[] row =
                (Object[]) em.createNativeQuery("SELECT seals, entries, broken_seal, fault FROM audit_check(?1, ?2)")
                        .setParameter(1, from)
                        .setParameter(2, to)
                        .getSingleResult();
        return new ChainCheck(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                row[2] == null ? null : ((Number) row[2]).longValue(),
                row[3] == null ? null : ChainCheck.Fault.valueOf((String) row[3]));
    }

    @SuppressWarnings("unchecked")
    private static List<AuditEntry> entries(Query query) {
        var entries = new ArrayList<AuditEntry>();
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            entries.add(new AuditEntry(
                    ((Number) row[0]).longValue(),
                    moment(row[1]),
                    new AuditEntry.By((String) row[2], (String) row[3], (String) row[4], (String) row[5]),
                    AuditAction.valueOf((String) row[6]),
                    new AuditEntry.Subject(
                            (String) row[7],
                            row[8] == null ? null : ((Number) row[8]).longValue(),
                            (String) row[9],
                            (String) row[10],
                            (String) row[11]),
                    (String) row[12],
                    FieldChanges.of((String) row[13], (String) row[14])));
        }
        return entries;
    }

    private static Instant moment(Object micros) {
        return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }

    /** What is asked for only: an index serves a condition, and not one that might be absent. */
    private static final class Conditions {
        private final List<String> parts = new ArrayList<>(List.of("TRUE"));
        private final List<Object> values = new ArrayList<>();

        void add(String comparison, Instant moment) {
            if (moment != null) {
                add(comparison + "?", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            }
        }

        void addText(String condition, String value) {
            if (value != null) {
                add(condition, value);
            }
        }

        void add(String condition, Object value) {
            values.add(value);
            parts.add(condition.replace("?", "?" + values.size()));
        }

        /** @return the direction to read in */
        String from(AuditPosition position) {
            if (position instanceof AuditPosition.Before before) {
                add("(a.at, a.id) < (SELECT b.at, b.id FROM audit_entry b WHERE b.id = ?)", before.id());
            } else if (position instanceof AuditPosition.After after) {
                add("(a.at, a.id) > (SELECT b.at, b.id FROM audit_entry b WHERE b.id = ?)", after.id());
                return "ASC";
            }
            return "DESC";
        }

        String text() {
            return String.join(" AND ", parts);
        }

        Query bind(Query query) {
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }
    }
}
