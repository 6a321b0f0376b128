package de.kundenblick.exchange.service;

import de.kundenblick.account.Employee;
import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportMapping;
import de.kundenblick.exchange.ImportRun;
import de.kundenblick.exchange.ImportState;
import de.kundenblick.exchange.MappingRow;
import de.kundenblick.exchange.RejectedRow;
import de.kundenblick.shared.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports, their files, and what has to be looked at after them. */
@Dependent
class ImportRepository {
    private static final String ADD_ISSUES =
            """
            INSERT INTO import_issue (import_id, kind, line, column_name, reason, parameters, cells)
            SELECT ?1, r.kind, r.line, r.col, r.reason, r.parameters, r.cells
            FROM jsonb_to_recordset(cast(?2 AS jsonb))
                AS r(kind text, line bigint, col text, reason text, parameters text, cells text)
            """;

    private static final String ISSUES =
            """
            SELECT id, kind, line, column_name, reason, parameters, cells FROM import_issue
            WHERE import_id = ?1 AND kind = ?2 AND (line, id) > (?3, ?4)
            ORDER BY line, id LIMIT ?5
            """;

    @PersistenceContext
    EntityManager em;

    <T> T add(T record) {
        em.persist(record);
        em.flush();
        return record;
    }

    Employee employee(long id) {
        return em.getReference(Employee.class, id);
    }

    Optional<ImportRun> find(long id) {
        return Optional.ofNullable(em.find(ImportRun.class, id));
    }

    /** Whoever changes an import holds it until the end of the transaction. */
    Optional<ImportRun> hold(long id) {
        return Optional.ofNullable(em.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<ImportRun> list(int first, int size) {
        return em.createQuery("SELECT r FROM ImportRun r ORDER BY r.createdAt DESC, r.id DESC", ImportRun.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count() {
        return em.createQuery("SELECT COUNT(r) FROM ImportRun r", Long.class).getSingleResult();
    }

    /** Imports that write at the moment, apart from those that nobody has heard of for long. */
    List<Long> busy(long butThis, Instant aliveSince) {
        return em.createQuery(
                        "SELECT r.id FROM ImportRun r WHERE r.state IN :states AND r.id <> :id AND r.aliveAt > :alive",
                        Long.class)
                .setParameter("states", List.of(ImportState.RUNNING, ImportState.UNDOING))
                .setParameter("id", butThis)
                .setParameter("alive", aliveSince)
                .getResultList();
    }

    void remove(ImportRun run) {
        em.remove(run);
    }

    void addPart(long importId, int number, byte[] content) {
        em.createNativeQuery("INSERT INTO import_part (import_id, number, content) VALUES (?1, ?2, ?3)")
                .setParameter(1, importId)
                .setParameter(2, number)
                .setParameter(3, content)
                .executeUpdate();
    }

    /** Empty behind the last part. */
    Optional<byte[]> part(long importId, int number) {
        List<?> found = em.createNativeQuery("SELECT content FROM import_part WHERE import_id = ?1 AND number = ?2")
                .setParameter(1, importId)
                .setParameter(2, number)
                .getResultList();
        return found.stream().map(content -> (byte[]) content).findFirst();
    }

    void removeParts(long importId) {
        em.createNativeQuery("DELETE FROM import_part WHERE import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    void addIssues(long importId, List<ImportIssue> issues) {
        if (issues.isEmpty()) {
            return;
        }
        var rows = Json.createArrayBuilder();
        for (ImportIssue issue : issues) {
            RejectedRow row = issue.row();
            var object = Json.createObjectBuilder()
                    .add("kind", issue.kind().name())
                    .add("line", row.line())
                    .add("col", shortened(row.column()))
                    .add("reason", row.reasonKey())
                    .add("parameters", ImportIssue.text(row.parameters()));
            if (!issue.cells().isEmpty()) {
                object.add("cells", ImportIssue.text(issue.cells()));
            }
            rows.add(object);
        }
        em.createNativeQuery(ADD_ISSUES)
                .setParameter(1, importId)
                .setParameter(2, rows.build().toString().replace("\\u0000", "\uFFFD"))
                .executeUpdate();
    }

    private static String shortened(String column) {
        return column.length() > 300 ? column.substring(0, 300) : column;
    }

    /** Those that stand behind a line and, in the same one, behind an id. */
    List<ImportIssue> issues(long importId, ImportIssue.Kind kind, long line, long id, int size) {
        List<?> rows = em.createNativeQuery(ISSUES)
                .setParameter(1, importId)
                .setParameter(2, kind.name())
                .setParameter(3, line)
                .setParameter(4, id)
                .setParameter(5, size)
                .getResultList();
        return rows.stream().map(row -> issue((Object[]) row)).toList();
    }

    private static ImportIssue issue(Object[] row) {
        return new ImportIssue(
                ((Number) row[0]).longValue(),
                ImportIssue.Kind.valueOf((String) row[1]),
                new RejectedRow(
                        ((Number) row[2]).longValue(), (String) row[3], (String) row[4], ImportIssue.cells((String)
                                row[5])),
                ImportIssue.cells((String) row[6]));
    }

    void fillCells(Map<Long, List<String>> cells) {
        var rows = Json.createArrayBuilder();
        cells.forEach((id, texts) ->
                rows.add(Json.createObjectBuilder().add("id", id).add("cells", ImportIssue.text(texts))));
        em.createNativeQuery("UPDATE import_issue i SET cells = r.cells"
                        + " FROM jsonb_to_recordset(cast(?1 AS jsonb)) AS r(id bigint, cells text) WHERE i.id = r.id")
                .setParameter(1, rows.build().toString())
                .executeUpdate();
    }

    void removeIssues(long importId, ImportIssue.Kind... kinds) {
        for (ImportIssue.Kind kind : kinds) {
            em.createNativeQuery("DELETE FROM import_issue WHERE import_id = ?1 AND kind = ?2")
                    .setParameter(1, importId)
                    .setParameter(2, kind.name())
                    .executeUpdate();
        }
    }

    /** Own mappings and those that others share, by name. */
    List<MappingRow> mappings(long employeeId, ImportKind kind) {
        return em.createQuery(
                        """
                        SELECT NEW de.kundenblick.exchange.MappingRow(m.id, m.name, e.id, e.name, m.shared)
                        FROM ImportMapping m JOIN m.employee e
                        WHERE m.kind = :kind AND (m.shared = TRUE OR e.id = :employee)
                        ORDER BY m.name, m.id
                        """,
                        MappingRow.class)
                .setParameter("kind", kind)
                .setParameter("employee", employeeId)
                .setMaxResults(200)
                .getResultList();
    }

    Optional<ImportMapping> mapping(long id) {
        return Optional.ofNullable(em.find(ImportMapping.class, id));
    }

    Optional<ImportMapping> mapping(long employeeId, ImportKind kind, String name) {
        return em.createQuery(
                        "SELECT m FROM ImportMapping m WHERE m.employee.id = :employee AND m.kind = :kind"
                                + " AND LOWER(m.name) = LOWER(:name)",
                        ImportMapping.class)
                .setParameter("employee", employeeId)
                .setParameter("kind", kind)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    void remove(ImportMapping mapping) {
        em.remove(mapping);
    }

    /** What has gone by: uploads and drafts that nobody goes on with, files and traces that have had their time. */
    void tidy(Instant draftsBefore, Instant tracesBefore) {
        em.createNativeQuery(
                        "DELETE FROM import_run WHERE state IN ('UPLOADING', 'DRAFT', 'CHECKED') AND created_at < ?1")
                .setParameter(1, draftsBefore)
                .executeUpdate();
        em.createNativeQuery("DELETE FROM import_part p USING import_run r WHERE p.import_id = r.id"
                        + " AND r.state IN ('DONE', 'CANCELLED', 'INTERRUPTED', 'UNDONE') AND r.ended_at < ?1")
                .setParameter(1, draftsBefore)
                .executeUpdate();
        em.createNativeQuery(
                        "DELETE FROM import_record t USING import_run r WHERE t.import_id = r.id AND r.ended_at < ?1")
                .setParameter(1, tracesBefore)
                .executeUpdate();
        em.createNativeQuery(
                        "DELETE FROM import_issue t USING import_run r WHERE t.import_id = r.id AND r.ended_at < ?1")
                .setParameter(1, tracesBefore)
                .executeUpdate();
    }
}
