package de.kundenblick.ticket.service;

import de.kundenblick.customer.SignedInContact;
import de.kundenblick.shared.service.StoredMoment;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.PortalStatus;
import de.kundenblick.ticket.PortalTicketView;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.queue.FollowUp;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.rating.RatingView;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the portal shows of one ticket, and what it keeps. */
@Dependent
class PortalTicketRepository {
    private static final String VIEW =
            """
            SELECT t.id, t.number, t.subject, s.type, c.id, c.number, c.name, k.display_name, t.created_at, t.closed_at,
                coalesce(t.first_response_due, t.update_due), q.follow_up,
                EXISTS (SELECT FROM contact_customer b WHERE b.contact_id = ? AND b.customer_id = c.id),
                (SELECT count(*) FROM ticket_message m WHERE m.ticket_id = t.id AND m.visible),
                EXISTS (SELECT FROM ticket_message u WHERE u.ticket_id = t.id AND u.visible AND u.sender <> 'CUSTOMER'
                    AND NOT EXISTS (SELECT FROM portal_reading p WHERE p.message_id = u.id AND p.contact_id = ?)),
                (SELECT l.sender FROM ticket_message l WHERE l.ticket_id = t.id AND l.visible
                    ORDER BY l.written_at DESC, l.id DESC LIMIT 1),
                CASE WHEN r.contact_id = ? THEN r.stars END, CASE WHEN r.contact_id = ? THEN r.comment END, r.rated_at,
                t.contact_id = ?
            FROM ticket t JOIN ticket_state s ON s.id = t.state_id JOIN queue q ON q.id = t.queue_id
                JOIN customer c ON c.id = t.customer_id LEFT JOIN contact k ON k.id = t.contact_id
                LEFT JOIN rating r ON r.ticket_id = t.id
            WHERE t.number = ? AND\s""";

    private static final String MESSAGES =
            """
            SELECT m.id, m.sender, m.channel, m.author, m.subject,
                CASE WHEN m.id = ? THEN m.body ELSE left(m.body, ?) END, m.html, m.written_at,
                m.id <> ? AND length(m.body) > ?
            FROM ticket_message m JOIN ticket t ON t.id = m.ticket_id WHERE m.visible AND m.ticket_id = ? AND\s""";

    private static final String FILES =
            """
            SELECT a.id, m.id, a.name, a.media_type, a.deceptive, a.size, a.sha256
            FROM ticket_attachment a JOIN ticket_message m ON m.id = a.message_id JOIN ticket t ON t.id = m.ticket_id
            WHERE m.visible AND\s""";

    @PersistenceContext
    EntityManager em;

    Optional<PortalTicketView> find(String number, PortalScope scope) {
        long reader = scope.reader().id();
        return new PortalSql()
                        .add(VIEW, reader, reader, reader, reader, reader, number)
                        .add(scope.any())
                        .rows(em::createNativeQuery)
                        .stream()
                        .map(row -> view(row, scope.reader()))
                        .findFirst();
    }

    /**
     * Newest first.
     *
     * @param wholeId of a message that is wanted to its end, however long; 0 for none
     */
    List<MessageRow> messages(long ticketId, PortalScope scope, int first, int most, long wholeId) {
        int longest = MessageRow.LONGEST_SHOWN;
        return new PortalSql()
                        .add(MESSAGES, wholeId, longest, wholeId, longest, ticketId)
                        .add(scope.any())
                        .add(" ORDER BY m.written_at DESC, m.id DESC LIMIT ? OFFSET ?", most, first)
                        .rows(em::createNativeQuery)
                        .stream()
                        .map(PortalTicketRepository::message)
                        .toList();
    }

    /** Of messages that the customer may see. */
    List<AttachmentRow> files(List<Long> messageIds, PortalScope scope) {
        return new PortalSql()
                        .add(FILES + "m.id = ANY (CAST(? AS bigint[])) AND ", TicketWordsRepository.array(messageIds))
                        .add(scope.any())
                        .add(" ORDER BY a.id")
                        .rows(em::createNativeQuery)
                        .stream()
                        .map(PortalTicketRepository::file)
                        .toList();
    }

    /** A file of a message that the customer may see, of a ticket that the contact sees. */
    Optional<AttachmentRow> file(long id, PortalScope scope) {
        return new PortalSql()
                .add(FILES + "a.id = ? AND ", id).add(scope.any()).rows(em::createNativeQuery).stream()
                        .map(PortalTicketRepository::file)
                        .findFirst();
    }

    /** The contact has read these messages of the ticket, as far as the customer may see them. */
    void read(long ticketId, List<Long> messageIds, long contactId, Instant at) {
        new PortalSql()
                .add(
                        """
                        INSERT INTO portal_reading (contact_id, message_id, read_at)
                        SELECT ?, m.id, ? FROM ticket_message m
                        WHERE m.id = ANY (CAST(? AS bigint[])) AND m.ticket_id = ? AND m.visible AND m.sender <> 'CUSTOMER'
                        ON CONFLICT DO NOTHING
                        """,
                        contactId,
                        at,
                        TicketWordsRepository.array(messageIds),
                        ticketId)
                .in(em::createNativeQuery)
                .executeUpdate();
    }

    /** Waits for the same form if that is on its way. @return whether it is new */
    boolean begin(String key, long contactId, Instant at) {
        return new PortalSql()
                        .add(
                                "INSERT INTO portal_submission (id, key, contact_id, created_at)"
                                        + " VALUES (nextval('id_sequence'), ?, ?, ?) ON CONFLICT (key) DO NOTHING",
                                key,
                                contactId,
                                at)
                        .in(em::createNativeQuery)
                        .executeUpdate()
                == 1;
    }

    /** What became of a form that was sent before; empty for one of somebody else. */
    Optional<String> number(String key, long contactId) {
        List<?> numbers = em.createNativeQuery("SELECT t.number FROM portal_submission f"
                        + " JOIN ticket t ON t.id = f.ticket_id WHERE f.key = ?1 AND f.contact_id = ?2")
                .setParameter(1, key)
                .setParameter(2, contactId)
                .getResultList();
        return numbers.stream().map(String.class::cast).findFirst();
    }

    void end(String key, long ticketId) {
        em.flush();
        em.createNativeQuery("UPDATE portal_submission SET ticket_id = ?1 WHERE key = ?2")
                .setParameter(1, ticketId)
                .setParameter(2, key)
                .executeUpdate();
    }

    /** @return how many there were */
    int forget(Instant before) {
        return em.createNativeQuery("DELETE FROM portal_submission WHERE created_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    /** Where tickets from the portal go: the queue that says so, otherwise the oldest one. */
    Optional<Queue> queue() {
        return em.createQuery("SELECT q FROM Queue q WHERE q.valid = TRUE ORDER BY q.portal DESC, q.id", Queue.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static PortalTicketView view(Object[] row, SignedInContact reader) {
        boolean member = (Boolean) row[12] && !reader.closed();
        var lastWord = row[15] == null ? MessageSender.CUSTOMER : MessageSender.valueOf((String) row[15]);
        return new PortalTicketView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                PortalStatus.of(StateType.valueOf((String) row[3]), lastWord),
                ((Number) row[4]).longValue(),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                StoredMoment.of(row[8]),
                StoredMoment.of(row[9]),
                lastWord == MessageSender.AGENT ? null : StoredMoment.of(row[10]),
                FollowUp.valueOf((String) row[11]),
                member,
                ((Number) row[13]).longValue(),
                (Boolean) row[14],
                rating(row, member && Boolean.TRUE.equals(row[19])));
    }

    /** @param own whether the reader asked; nobody else rates */
    private static RatingView rating(Object[] row, boolean own) {
        return new RatingView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                own && StateType.valueOf((String) row[3]) == StateType.CLOSED ? StoredMoment.of(row[9]) : null,
                row[16] == null ? 0 : ((Number) row[16]).intValue(),
                (String) row[17],
                StoredMoment.of(row[18]));
    }

    private static MessageRow message(Object[] row) {
        return new MessageRow(
                ((Number) row[0]).longValue(),
                MessageSender.valueOf((String) row[1]),
                MessageChannel.valueOf((String) row[2]),
                true,
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Boolean) row[6],
                StoredMoment.of(row[7]),
                (Boolean) row[8],
                null,
                List.of(),
                List.of());
    }

    private static AttachmentRow file(Object[] row) {
        return new AttachmentRow(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                null,
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                ((Number) row[5]).longValue(),
                (String) row[6],
                true);
    }
}
