package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.FileOwner;
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
                a.id, m.id, a.entryId, a.name, a.mediaType, a.deceptive, a.size, a.sha256, m.visible)
            FROM Attachment a JOIN a.message m JOIN m.ticket t
            """;

    private static final String DRAFT =
            """
            SELECT a FROM Attachment a
            WHERE #owner = :owner AND a.draft = :draft AND a.complete = TRUE ORDER BY a.id
            """;

    private static final String UNSENT =
            """
            SELECT a FROM Attachment a
            WHERE a.id = :id AND #owner = :owner AND a.draft IS NOT NULL AND a.complete = TRUE
            """;

    private static final String OF_UNSENT = " FROM Attachment a WHERE #owner = :owner AND a.draft IS NOT NULL";

    /** Whether the customer may have it is for the interaction to say. */
    private static final String OF_ENTRIES =
            """
            SELECT NEW de.kundenblick.ticket.AttachmentRow(
                a.id, m.id, a.entryId, a.name, a.mediaType, a.deceptive, a.size, a.sha256, FALSE)
            FROM Attachment a LEFT JOIN a.message m
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

    Contact contact(long id) {
        return em.getReference(Contact.class, id);
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

    /** What somebody has added to a message that is not sent. */
    List<Attachment> draft(FileOwner owner, String draft) {
        return em.createQuery(of(owner, DRAFT), Attachment.class)
                .setParameter("owner", owner.id())
                .setParameter("draft", draft)
                .getResultList();
    }

    /** Empty for the files of anybody else. */
    Optional<Attachment> unsent(long id, FileOwner owner) {
        return em.createQuery(of(owner, UNSENT), Attachment.class)
                .setParameter("id", id)
                .setParameter("owner", owner.id())
                .getResultStream()
                .findFirst();
    }

    /** How many files of the person wait for their messages. */
    long countUnsent(FileOwner owner) {
        return unsent(owner, "SELECT COUNT(a)");
    }

    /** How long they are together. */
    long countUnsentBytes(FileOwner owner) {
        return unsent(owner, "SELECT SUM(a.size)");
    }

    private long unsent(FileOwner owner, String select) {
        Long found = em.createQuery(of(owner, select + OF_UNSENT), Long.class)
                .setParameter("owner", owner.id())
                .getSingleResult();
        return found == null ? 0 : found;
    }

    private static String of(FileOwner owner, String jpql) {
        return jpql.replace("#owner", owner instanceof FileOwner.Staff ? "a.employee.id" : "a.contact.id");
    }

    /** Files of entries of interactions, in the order in which they were added; who may read them was asked before. */
    List<AttachmentRow> ofEntries(Collection<Long> entryIds) {
        return em.createQuery(OF_ENTRIES + "WHERE a.entryId IN :entries ORDER BY a.id", AttachmentRow.class)
                .setParameter("entries", entryIds)
                .getResultList();
    }

    /** A file of an entry; who may read it was asked before. */
    Optional<AttachmentRow> ofEntry(long id) {
        return em.createQuery(OF_ENTRIES + "WHERE a.id = :id AND a.entryId IS NOT NULL", AttachmentRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
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
