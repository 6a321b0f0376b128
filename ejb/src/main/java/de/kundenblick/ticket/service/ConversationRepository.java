package de.kundenblick.ticket.service;

import de.kundenblick.mail.MailStatus;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.mail.inbound.SenderProof;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.service.JsonRows;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.TicketEventRow;
import de.kundenblick.ticket.TicketHistoryPage;
import de.kundenblick.ticket.mail.Invitation;
import de.kundenblick.ticket.mail.MailHead;
import de.kundenblick.ticket.mail.TicketMail;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
class ConversationRepository {
    private static final String MESSAGES =
            """
            SELECT m.id, m.sender, m.channel, m.visible, m.author, m.subject,
                CASE WHEN m.id = ? THEN m.body ELSE left(m.body, ?) END AS body, m.html, m.written_at,
                m.id <> ? AND length(m.body) > ? AS cut,
                e.direction, e.sender_address, e.sender_name, left(e.reply_to, ?), left(e.to_list, ?), left(e.cc_list, ?),
                left(e.bcc_list, ?), e.html IS NOT NULL, e.rich, e.stranger, e.automatic, e.inbox_id,
                f.embedded, f.calendars, f.files, d.deliveries, e.proof
            FROM ticket_message m JOIN ticket t ON t.id = m.ticket_id LEFT JOIN ticket_mail e ON e.message_id = m.id
                LEFT JOIN LATERAL (
                    SELECT string_agg(CAST(CASE WHEN a.embedded THEN a.id END AS text), ',') AS embedded,
                        string_agg(a.id || ':' || encode(p.content, 'base64'), ' ') AS calendars,
                        CAST(jsonb_agg(jsonb_build_object('id', a.id, 'entry', a.entry_id, 'name', a.name,
                            'type', a.media_type, 'deceptive', a.deceptive, 'size', a.size, 'sha256', a.sha256)
                            ORDER BY a.id) AS text) AS files
                    FROM ticket_attachment a LEFT JOIN ticket_attachment_part p ON p.attachment_id = a.id AND p.number = 0
                        AND a.size = length(p.content) AND a.size < ? AND e.message_id IS NOT NULL
                        AND (a.media_type = 'text/calendar' OR lower(a.name) LIKE '%.ics')
                    WHERE a.message_id = m.id) f ON TRUE
                LEFT JOIN LATERAL (
                    SELECT CAST(jsonb_agg(jsonb_build_object('id', o.id, 'recipient', o.recipient, 'state', o.state,
                        'sent', o.sent_at, 'cause', o.cause) ORDER BY o.id) AS text) AS deliveries
                    FROM mail_outbox o WHERE o.origin = ? AND o.origin_id = m.id
                        AND m.channel = 'EMAIL' AND m.sender = 'AGENT') d ON TRUE
            WHERE m.ticket_id = ?""";

    /** Characters of a list of addresses: mails to thousands are rare, and nobody reads them all. */
    private static final int LONGEST_LIST = 4_000;

    /** Bytes; longer ones are whole calendars. */
    private static final int LONGEST_CALENDAR = 64_000;

    private static final String EVENTS =
            " FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE e.ticket_id = ?";

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<MessageRow> messages(long ticketId, QueueScope scope, Slice slice, long wholeId) {
        int most = MessageRow.LONGEST_SHOWN;
        int list = LONGEST_LIST;
        var sql = new TicketSql(scope)
                .add(
                        MESSAGES,
                        wholeId,
                        most,
                        wholeId,
                        most,
                        list,
                        list,
                        list,
                        list,
                        LONGEST_CALENDAR,
                        TicketMail.ORIGIN,
                        ticketId)
                .readable()
                .add(" ORDER BY m.written_at DESC, m.id DESC LIMIT ? OFFSET ?", slice.size(), slice.first());
        List<Object[]> rows = sql.in(em::createNativeQuery).getResultList();
        return rows.stream().map(ConversationRepository::message).toList();
    }

    @SuppressWarnings("unchecked")
    TicketHistoryPage history(long ticketId, QueueScope scope, Slice slice) {
        var sql = new TicketSql(scope)
                .add("SELECT e.happened_at, e.actor, e.kind, e.old_value, e.new_value, count(*) OVER ()")
                .add(EVENTS, ticketId)
                .readable()
                .add(" ORDER BY e.happened_at DESC, e.id DESC LIMIT ? OFFSET ?", slice.size(), slice.first());
        List<Object[]> rows = sql.in(em::createNativeQuery).getResultList();
        return rows.isEmpty()
                ? TicketHistoryPage.EMPTY
                : new TicketHistoryPage(
                        rows.stream().map(ConversationRepository::event).toList(),
                        ((Number) rows.get(0)[5]).longValue());
    }

    private static MessageRow message(Object[] row) {
        long id = ((Number) row[0]).longValue();
        boolean visible = (Boolean) row[3];
        return new MessageRow(
                id,
                MessageSender.valueOf((String) row[1]),
                MessageChannel.valueOf((String) row[2]),
                visible,
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Boolean) row[7],
                ((Timestamp) row[8]).toInstant(),
                (Boolean) row[9],
                row[10] == null ? null : mail(row),
                JsonRows.of(row[24]).stream()
                        .map(file -> file(file, id, visible))
                        .toList(),
                JsonRows.of(row[25]).stream()
                        .map(delivery -> delivery(delivery, id))
                        .toList());
    }

    private static AttachmentRow file(JsonObject file, long messageId, boolean visible) {
        return new AttachmentRow(
                JsonRows.number(file, "id"),
                messageId,
                JsonRows.number(file, "entry"),
                file.getString("name"),
                file.getString("type"),
                file.getBoolean("deceptive"),
                JsonRows.number(file, "size"),
                JsonRows.text(file, "sha256"),
                visible);
    }

    private static MailStatus delivery(JsonObject delivery, long messageId) {
        return new MailStatus(
                JsonRows.number(delivery, "id"),
                messageId,
                delivery.getString("recipient"),
                OutgoingMail.State.valueOf(delivery.getString("state")),
                JsonRows.moment(delivery, "sent"),
                JsonRows.text(delivery, "cause"));
    }

    private static MailHead mail(Object[] row) {
        return new MailHead(
                TicketMail.Direction.valueOf((String) row[10]),
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                (String) row[16],
                (Boolean) row[17],
                (Boolean) row[18],
                (Boolean) row[19] && !(Boolean) row[3],
                (Boolean) row[19],
                row[26] == null ? SenderProof.UNKNOWN : SenderProof.valueOf((String) row[26]),
                (Boolean) row[20],
                row[21] == null ? null : ((Number) row[21]).longValue(),
                ids((String) row[22]),
                invitations((String) row[23]));
    }

    private static Set<Long> ids(String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static TicketEventRow event(Object[] row) {
        return new TicketEventRow(
                ((Timestamp) row[0]).toInstant(),
                (String) row[1],
                EventKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4]);
    }

    /** @param calendars each with the id of its file, in Base64 */
    private static List<Invitation> invitations(String calendars) {
        return calendars == null
                ? List.of()
                : Arrays.stream(calendars.split(" "))
                        .map(calendar -> calendar.split(":", 2))
                        .flatMap(
                                calendar -> InvitationReader.read(
                                        Long.parseLong(calendar[0]),
                                        Base64.getMimeDecoder().decode(calendar[1]))
                                        .stream())
                        .toList();
    }
}
