package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
class AttachmentRepository {
    private static final String SENT =
            """
            SELECT NEW de.kundenblick.ticket.AttachmentRow(
                a.id, m.id, a.name, a.mediaType, a.deceptive, a.size, a.sha256, m.visible)
            FROM Attachment a JOIN a.message m JOIN m.ticket t
            """;

    private static final String DRAFT =
            """
            SELECT a FROM Attachment a
            WHERE a.employee.id = :employee AND a.draft = :draft AND a.complete = TRUE ORDER BY a.id
            """;

    @PersistenceContext
    EntityManager em;

    long add(Attachment attachment) {
        em.persist(attachment);
        em.flush();
        return attachment.getId();
    }

    Employee employee(long id) {
        return em.getReference(Employee.class, id);
    }

    Optional<Attachment> find(long id) {
        return Optional.ofNullable(em.find(Attachment.class, id));
    }

    void remove(Attachment attachment) {
        em.remove(attachment);
    }

    void addPart(long attachmentId, int number, byte[] content) {
        em.createNativeQuery("INSERT INTO ticket_attachment_part (attachment_id, number, content) VALUES (?1, ?2, ?3)")
                .setParameter(1, attachmentId)
                .setParameter(2, number)
                .setParameter(3, content)
                .executeUpdate();
    }

    /** Empty behind the last part. */
    Optional<byte[]> part(long attachmentId, int number) {
        List<?> found = em.createNativeQuery(
                        "SELECT content FROM ticket_attachment_part WHERE attachment_id = ?1 AND number = ?2")
                .setParameter(1, attachmentId)
                .setParameter(2, number)
                .getResultList();
        return found.stream().map(content -> (byte[]) content).findFirst();
    }

    /** Files of sent messages, in the order in which they were added. */
    List<AttachmentRow> ofMessages(Collection<Long> messageIds, QueueScope scope) {
        var query = em.createQuery(
                        SENT + "WHERE m.id IN :messages" + readable(scope) + " ORDER BY a.id", AttachmentRow.class)
                .setParameter("messages", messageIds);
        if (!scope.all()) {
            query.setParameter("queues", scope.ids());
        }
        return query.getResultList();
    }

    Optional<AttachmentRow> sent(long id, QueueScope scope) {
        var query = em.createQuery(SENT + "WHERE a.id = :id" + readable(scope), AttachmentRow.class)
                .setParameter("id", id);
        if (!scope.all()) {
            query.setParameter("queues", scope.ids());
        }
        return query.getResultStream().findFirst();
    }

    private static String readable(QueueScope scope) {
        return scope.all() ? "" : " AND t.queue.id IN :queues";
    }

    /** What an employee has added to a message that is not sent. */
    List<Attachment> draft(long employeeId, String draft) {
        return em.createQuery(DRAFT, Attachment.class)
                .setParameter("employee", employeeId)
                .setParameter("draft", draft)
                .getResultList();
    }

    /** Empty for the files of anybody else. */
    Optional<Attachment> unsent(long id, long employeeId) {
        return em.createQuery(
                        "SELECT a FROM Attachment a WHERE a.id = :id AND a.employee.id = :employee"
                                + " AND a.draft IS NOT NULL AND a.complete = TRUE",
                        Attachment.class)
                .setParameter("id", id)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst();
    }

    /** How many files of the employee wait for their messages. */
    long countUnsent(long employeeId) {
        return em.createQuery(
                        "SELECT COUNT(a) FROM Attachment a WHERE a.employee.id = :employee AND a.draft IS NOT NULL",
                        Long.class)
                .setParameter("employee", employeeId)
                .getSingleResult();
    }

    /** As many as may go in one transaction. */
    int removeUnsent(Instant before, int most) {
        return em.createNativeQuery(
                        """
                        DELETE FROM ticket_attachment WHERE id IN (
                            SELECT id FROM ticket_attachment WHERE draft IS NOT NULL AND created_at < ?1
                            ORDER BY created_at LIMIT ?2)
                        """)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .executeUpdate();
    }
}
