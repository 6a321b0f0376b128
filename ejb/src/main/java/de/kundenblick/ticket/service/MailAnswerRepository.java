package de.kundenblick.ticket.service;

import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.mail.TicketMail;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What answers by mail refer to, and what they leave behind. */
@Dependent
class MailAnswerRepository {
    private static final int MOST_FILES = 50;

    private static final String OURS =
            """
            SELECT lower(sender_address) FROM queue WHERE sender_address IS NOT NULL
            UNION SELECT lower(address) FROM queue_address
            UNION SELECT lower(login) FROM mail_account WHERE login LIKE '%@%'
            """;

    /** Every recipient's mail has a Message-ID of its own; an answer may refer to any of them. */
    private static final String SENT_AS =
            """
            SELECT message_id FROM mail_outbox
            WHERE origin = ?1 AND origin_id = ?2 AND message_id IS NOT NULL ORDER BY id LIMIT 1
            """;

    private static final String FILES =
            """
            SELECT NEW de.kundenblick.ticket.AttachmentRow(
                a.id, m.id, a.entryId, a.name, a.mediaType, a.deceptive, a.size, a.sha256, m.visible)
            FROM Attachment a JOIN a.message m WHERE m.ticket = :ticket AND a.embedded = FALSE
            """;

    private static final String COPY =
            """
            WITH copied AS (
                INSERT INTO ticket_attachment (id, version, message_id, name, media_type, deceptive, size, sha256,
                    complete, created_at, content_id, embedded)
                SELECT nextval('id_sequence'), 1, ?2, name, media_type, deceptive, size, sha256, true, created_at,
                    content_id, embedded
                FROM ticket_attachment WHERE id = ?1 RETURNING id)
            INSERT INTO ticket_attachment_part (attachment_id, number, content)
            SELECT copied.id, p.number, p.content FROM copied, ticket_attachment_part p WHERE p.attachment_id = ?1
            """;

    @PersistenceContext
    EntityManager em;

    void add(TicketMail mail) {
        em.persist(mail);
    }

    Optional<TicketMessage> message(long id, Ticket ticket) {
        return Optional.ofNullable(em.find(TicketMessage.class, id))
                .filter(message -> message.getTicket().getId().equals(ticket.getId()));
    }

    Optional<TicketMail> mail(TicketMessage message) {
        return em.createQuery("SELECT m FROM TicketMail m WHERE m.message = :message", TicketMail.class)
                .setParameter("message", message)
                .getResultStream()
                .findFirst();
    }

    /** What came from the customer last, if it came by mail; nothing of strangers whom nobody has let in. */
    Optional<TicketMessage> lastReceived(Ticket ticket) {
        return em.createQuery(
                        """
                        SELECT m FROM TicketMessage m WHERE m.ticket = :ticket AND m.sender = :customer
                        AND (m.visible = TRUE OR NOT EXISTS (
                            SELECT k.id FROM TicketMail k WHERE k.message = m AND k.stranger = TRUE))
                        ORDER BY m.writtenAt DESC, m.id DESC
                        """,
                        TicketMessage.class)
                .setParameter("ticket", ticket)
                .setParameter("customer", MessageSender.CUSTOMER)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(message -> message.getChannel() == MessageChannel.EMAIL);
    }

    /** All addresses that mails come to us by, in small letters. */
    @SuppressWarnings("unchecked")
    Set<String> ours() {
        return new HashSet<>((List<String>) em.createNativeQuery(OURS).getResultList());
    }

    boolean hasPlusAddress(long queueId) {
        return (Boolean) em.createNativeQuery("SELECT plus_address FROM queue WHERE id = ?1")
                .setParameter(1, queueId)
                .getSingleResult();
    }

    Optional<String> sentAs(long messageId) {
        List<?> found = em.createNativeQuery(SENT_AS)
                .setParameter(1, TicketMail.ORIGIN)
                .setParameter(2, messageId)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** {@code de} or {@code en}; empty for somebody who never said so. */
    Optional<String> language(long contactId) {
        List<?> found = em.createNativeQuery("SELECT language FROM contact WHERE id = ?1 AND language IS NOT NULL")
                .setParameter(1, contactId)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** The latest first. */
    List<AttachmentRow> files(Ticket ticket) {
        return em.createQuery(FILES + " ORDER BY a.id DESC", AttachmentRow.class)
                .setParameter("ticket", ticket)
                .setMaxResults(MOST_FILES)
                .getResultList();
    }

    /** Those of the ticket among them. */
    List<AttachmentRow> files(Ticket ticket, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(FILES + " AND a.id IN :ids ORDER BY a.id", AttachmentRow.class)
                        .setParameter("ticket", ticket)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Pictures within the text of a message: by which name without brackets its HTML shows which file. */
    Map<String, Long> pictures(TicketMessage message) {
        return em.createQuery(
                        "SELECT a.contentId, a.id FROM Attachment a WHERE a.message = :message AND a.embedded = TRUE",
                        Object[].class)
                .setParameter("message", message)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1], (one, another) -> one));
    }

    /** Bytes of files in all. */
    long size(Collection<Long> fileIds) {
        return fileIds.isEmpty()
                ? 0
                : em.createQuery("SELECT coalesce(sum(a.size), 0) FROM Attachment a WHERE a.id IN :ids", Number.class)
                        .setParameter("ids", fileIds)
                        .getSingleResult()
                        .longValue();
    }

    /** The message gets files of its own that say the same. */
    void copy(List<Long> fileIds, TicketMessage message) {
        em.flush();
        for (Long id : fileIds) {
            em.createNativeQuery(COPY)
                    .setParameter(1, id)
                    .setParameter(2, message.getId())
                    .executeUpdate();
        }
    }
}
