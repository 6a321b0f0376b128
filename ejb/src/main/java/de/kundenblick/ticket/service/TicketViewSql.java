package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.service.JsonRows;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketCustomer;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.TicketView;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.DraftRow;
import jakarta.json.JsonObject;
import java.sql.Timestamp;
import java.time.Instant;

/** Reads all that a ticket's page shows beside its conversation by one statement. */
final class TicketViewSql {
    private static final String COLUMNS =
            """
            SELECT t.id, t.number, t.subject, s.name AS state, s.type, t.priority, c.number AS customer, c.name AS customer_name,
                t.created_at, t.changed_at, t.escalates_at, t.version, s.id AS state_id, q.id AS queue_id, q.name AS queue,
                o.id AS owner_id, o.name AS owner, r.id AS responsible_id, r.name AS responsible,
                y.id AS type_id, y.name AS type_name, v.id AS service_id, v.name AS service,
                l.id AS level_id, l.name AS level, t.lock_kind, t.pending_until, t.closed_at, t.external_key,
            """;

    private static final String CUSTOMER =
            """
            c.id AS customer_id, c.credit_hold, k.id AS contact_id, k.login,
                k.display_name, coalesce(k.phone, k.mobile) AS phone, k.email,
                EXISTS (SELECT FROM strangers_customer x WHERE x.customer_id = c.id) AS strangers,
            """;

    private static final String COUNTS =
            """
                g.stars, g.comment AS rating_comment,
                EXISTS (SELECT FROM ticket_watcher w WHERE w.ticket_id = t.id AND w.employee_id = ?) AS watched,
                (SELECT count(*) FROM ticket_watcher w WHERE w.ticket_id = t.id) AS watchers,
                (SELECT count(*) FROM ticket_message x WHERE x.ticket_id = t.id) AS messages,
                (SELECT CAST(jsonb_agg(jsonb_build_object('id', d.id, 'act', d.act, 'message', d.message_id, 'to', d.to_list,
                    'subject', d.subject, 'at', d.saved_at,
                    'held', d.held_until, 'returned', d.returned) ORDER BY d.saved_at DESC, d.id DESC) AS text)
                    FROM mail_draft d WHERE d.ticket_id = t.id AND d.employee_id = ?) AS drafts
            FROM ticket t JOIN queue q ON q.id = t.queue_id JOIN ticket_state s ON s.id = t.state_id
            JOIN customer c ON c.id = t.customer_id LEFT JOIN contact k ON k.id = t.contact_id
            LEFT JOIN employee o ON o.id = t.owner_id LEFT JOIN employee r ON r.id = t.responsible_id
            LEFT JOIN ticket_type y ON y.id = t.type_id LEFT JOIN service v ON v.id = t.service_id
            LEFT JOIN service_level l ON l.id = t.service_level_id LEFT JOIN ticket m ON m.id = t.merged_into_id
            LEFT JOIN rating g ON g.ticket_id = t.id
            WHERE t.number = ?""";

    private final Object[] row;
    private int next;

    private TicketViewSql(Object[] row) {
        this.row = row;
    }

    static TicketSql of(String number, QueueScope scope, long employeeId) {
        var sql = new TicketSql(scope).add(COLUMNS);
        sql.add("(SELECT t.number FROM ticket t WHERE t.id = m.id").readable().add(") AS merged_into, ");
        sql.add(CUSTOMER);
        sql.add(
                """
                (SELECT count(*) FROM ticket t WHERE t.customer_id = c.id AND t.state_id IN
                    (SELECT u.id FROM ticket_state u WHERE u.type IN ('NEW', 'OPEN', 'PENDING_REMINDER'))""");
        sql.readable().add(") AS unfinished,").add(COUNTS, employeeId, employeeId, number);
        return sql.readable();
    }

    static TicketView view(Object[] row) {
        return new TicketViewSql(row).view();
    }

    private TicketView view() {
        long id = number();
        String number = text();
        String subject = text();
        String state = text();
        StateType type = StateType.valueOf(text());
        Priority priority = Priority.ofLevel((int) number());
        String customerNumber = text();
        String customerName = text();
        Instant createdAt = moment();
        Instant changedAt = moment();
        Instant escalatesAt = moment();
        int version = (int) number();
        long stateId = number();
        Choice queue = choice();
        Choice owner = choice();
        Choice responsible = choice();
        Choice kind = choice();
        Choice service = choice();
        Choice level = choice();
        LockKind lock = LockKind.valueOf(text());
        Instant pendingUntil = moment();
        Instant closedAt = moment();
        String externalKey = text();
        String mergedInto = text();
        var customer = customer(customerNumber, customerName);
        var shown = new TicketRow(
                id,
                number,
                subject,
                queue.name(),
                state,
                type,
                priority,
                owner == null ? null : owner.name(),
                customerNumber,
                customerName,
                customer.contactName(),
                createdAt,
                changedAt,
                escalatesAt);
        return new TicketView(
                shown,
                version,
                stateId,
                queue,
                owner,
                responsible,
                kind,
                service,
                level,
                lock,
                pendingUntil,
                closedAt,
                externalKey,
                mergedInto,
                customer,
                stars(),
                text(),
                (Boolean) row[next++],
                number(),
                number(),
                JsonRows.of(row[next++]).stream()
                        .map(draft -> draft(draft, number))
                        .toList());
    }

    private static DraftRow draft(JsonObject draft, String number) {
        return new DraftRow(
                JsonRows.number(draft, "id"),
                AnswerAct.valueOf(draft.getString("act")),
                number,
                JsonRows.number(draft, "message"),
                JsonRows.text(draft, "to"),
                JsonRows.text(draft, "subject"),
                JsonRows.moment(draft, "at"),
                JsonRows.moment(draft, "held"),
                draft.getBoolean("returned"));
    }

    private TicketCustomer customer(String number, String name) {
        return new TicketCustomer(
                number(),
                number,
                name,
                (Boolean) row[next++],
                id(),
                text(),
                text(),
                text(),
                text(),
                (Boolean) row[next++],
                number());
    }

    private Integer stars() {
        Object value = row[next++];
        return value == null ? null : ((Number) value).intValue();
    }

    private String text() {
        return (String) row[next++];
    }

    private long number() {
        return ((Number) row[next++]).longValue();
    }

    private Long id() {
        Object value = row[next++];
        return value == null ? null : ((Number) value).longValue();
    }

    private Instant moment() {
        Object value = row[next++];
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    private Choice choice() {
        Long id = id();
        String name = text();
        return id == null ? null : new Choice(id, name);
    }
}
