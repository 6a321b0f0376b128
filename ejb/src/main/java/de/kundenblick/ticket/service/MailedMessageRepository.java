package de.kundenblick.ticket.service;

import de.kundenblick.mail.MailSource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Dependent
class MailedMessageRepository {
    /** @param contentId null for a file beside the text */
    record Sent(long id, String name, String mediaType, long size, String contentId) {}

    @PersistenceContext
    EntityManager em;

    /** Of a message, in the order in which they were added. */
    List<Sent> files(long messageId) {
        List<?> rows = em.createNativeQuery(
                        """
                        SELECT id, name, media_type, size, CASE WHEN embedded THEN content_id END
                        FROM ticket_attachment WHERE message_id = ?1 ORDER BY id
                        """)
                .setParameter(1, messageId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Sent(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        (String) row[4]))
                .toList();
    }

    Map<Long, MailSource> sources(Collection<Long> messageIds) {
        return em.createQuery(
                        "SELECT m.id, m.ticket.number FROM TicketMessage m WHERE m.id IN :messages", Object[].class)
                .setParameter("messages", messageIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> source((String) row[1], (Long) row[0])));
    }

    private static MailSource source(String number, long messageId) {
        return new MailSource(
                number,
                "/intranet/ticket/show?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "#m" + messageId);
    }
}
