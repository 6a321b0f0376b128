package de.kundenblick.ticket.service;

import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.TicketEventRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

@Dependent
class ConversationRepository {
    private static final String MESSAGES =
            """
            SELECT m.id, m.sender, m.channel, m.visible, m.author, m.subject,
                CASE WHEN m.id = ? THEN m.body ELSE left(m.body, ?) END AS body, m.html, m.written_at,
                m.id <> ? AND length(m.body) > ? AS cut
            FROM ticket_message m JOIN ticket t ON t.id = m.ticket_id WHERE m.ticket_id = ?""";

    private static final String EVENTS =
            " FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE e.ticket_id = ?";

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<MessageRow> messages(long ticketId, QueueScope scope, Slice slice, long wholeId) {
        int most = MessageRow.LONGEST_SHOWN;
        var sql = new TicketSql(scope)
                .add(MESSAGES, wholeId, most, wholeId, most, ticketId)
                .readable()
                .add(" ORDER BY m.written_at DESC, m.id DESC LIMIT ? OFFSET ?", slice.size(), slice.first());
        List<Object[]> rows = sql.in(em::createNativeQuery).getResultList();
        return rows.stream().map(ConversationRepository::message).toList();
    }

    @SuppressWarnings("unchecked")
    List<TicketEventRow> history(long ticketId, QueueScope scope, Slice slice) {
        var sql = new TicketSql(scope)
                .add("SELECT e.happened_at, e.actor, e.kind, e.old_value, e.new_value")
                .add(EVENTS, ticketId)
                .readable()
                .add(" ORDER BY e.happened_at DESC, e.id DESC LIMIT ? OFFSET ?", slice.size(), slice.first());
        List<Object[]> rows = sql.in(em::createNativeQuery).getResultList();
        return rows.stream().map(ConversationRepository::event).toList();
    }

    long countHistory(long ticketId, QueueScope scope) {
        var sql = new TicketSql(scope)
                .add("SELECT count(*)")
                .add(EVENTS, ticketId)
                .readable();
        return ((Number) sql.in(em::createNativeQuery).getSingleResult()).longValue();
    }

    private static MessageRow message(Object[] row) {
        return new MessageRow(
                ((Number) row[0]).longValue(),
                MessageSender.valueOf((String) row[1]),
                MessageChannel.valueOf((String) row[2]),
                (Boolean) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Boolean) row[7],
                ((Timestamp) row[8]).toInstant(),
                (Boolean) row[9]);
    }

    private static TicketEventRow event(Object[] row) {
        return new TicketEventRow(
                ((Timestamp) row[0]).toInstant(),
                (String) row[1],
                EventKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4]);
    }
}
