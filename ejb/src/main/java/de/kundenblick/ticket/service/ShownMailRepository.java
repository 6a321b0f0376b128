package de.kundenblick.ticket.service;

import de.kundenblick.ticket.TicketMessage;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Messages as the mails that they are. */
@Dependent
class ShownMailRepository {
    private static final int LONGEST_HTML = 2_000_000;

    private static final String HTML =
            """
            SELECT left(m.html, ?) FROM ticket_mail m JOIN ticket_message g ON g.id = m.message_id
            JOIN ticket t ON t.id = g.ticket_id WHERE m.html IS NOT NULL AND g.id = ?""";

    @PersistenceContext
    EntityManager em;

    /** As it came; empty for a mail without HTML, and for one that cannot be read from there. */
    Optional<String> html(long messageId, QueueScope scope) {
        List<?> found = new TicketSql(scope)
                .add(HTML, LONGEST_HTML, messageId)
                .readable()
                .in(em::createNativeQuery)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** The files that stand for pictures of a text, by the name that the text calls them. */
    @SuppressWarnings("unchecked")
    Map<String, Long> pictures(long messageId) {
        List<Object[]> rows = em.createNativeQuery("SELECT content_id, min(id) FROM ticket_attachment"
                        + " WHERE message_id = ?1 AND content_id IS NOT NULL GROUP BY content_id")
                .setParameter(1, messageId)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    Optional<TicketMessage> message(long id) {
        return Optional.ofNullable(em.find(TicketMessage.class, id));
    }
}
