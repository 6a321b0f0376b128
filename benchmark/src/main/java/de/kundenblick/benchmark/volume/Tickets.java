package de.kundenblick.benchmark.volume;

import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.LockKind;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Tickets of three years: the older, the rarer open; a few customers have most of them. */
class Tickets implements Area {
    @Override
    public void load(Connection connection, Plan plan) throws IOException, SQLException {
        String columns = "id, version, number, subject, state_id, queue_id, priority, lock_kind, owner_id, customer_id,"
                + " contact_id, created_at, changed_at, closed_at, escalates_at, responsible_id, type_id, service_id,"
                + " service_level_id, pending_until, lock_counts_from, first_response_due, first_response_at,"
                + " solution_due, solved_at, warns_at, visible_at";
        var words = new Vocabulary();
        try (var rows = new Copy(connection, "ticket (" + columns + ")")) {
            for (int i = 0; i < plan.volume().tickets; i++) {
                ticket(rows, plan, i, words);
            }
        }
        events(connection, plan);
    }

    private static void ticket(Copy rows, Plan plan, int index, Vocabulary words) throws IOException {
        var life = TicketLife.of(plan, index);
        rows.row(
                plan.ticketId(index),
                1,
                plan.ticketNumber(index),
                words.text(plan.random(Vocabulary.class, index), life.subjectWords()),
                life.state().id,
                plan.queueId(life.queue()),
                life.priority(),
                life.isLocked() ? LockKind.LOCK : LockKind.UNLOCK,
                life.owner() < 0 ? null : plan.employeeId(life.owner()),
                plan.customerId(life.customer()),
                plan.contactId(life.contact()),
                life.created(),
                life.changed(),
                life.closed(),
                life.escalates(),
                life.owner() < 0 || index % 7 > 0 ? null : plan.employeeId((life.owner() + 1) % Plan.EMPLOYEES),
                index % 4 == 0 ? null : plan.typeId(index % Plan.TYPES),
                index % 3 == 0 ? null : plan.serviceId(index % Plan.SERVICES),
                index % 3 == 0 ? null : plan.serviceLevelId(index % Plan.SERVICES % Plan.SERVICE_LEVELS),
                life.pendingUntil(),
                life.isLocked() ? life.changed() : null,
                life.isAnswered() ? null : life.escalates(),
                life.firstAnswer(),
                life.isAnswered() ? life.escalates() : null,
                life.closed(),
                life.warns(plan.now()),
                // Every message of a volume is one that the customer sees.
                life.written(life.messages() - 1));
    }

    /** How each ticket began, what was written, and, unless it is new, what became of it. */
    private static void events(Connection connection, Plan plan) throws IOException, SQLException {
        String columns = "id, version, ticket_id, happened_at, actor, kind, old_value, new_value";
        long id = plan.firstEventId();
        try (var rows = new Copy(connection, "ticket_event (" + columns + ")")) {
            for (int i = 0; i < plan.volume().tickets; i++) {
                var life = TicketLife.of(plan, i);
                rows.row(
                        id++,
                        1,
                        plan.ticketId(i),
                        life.created(),
                        "System",
                        EventKind.CREATED,
                        null,
                        TicketLife.State.NEW.text());
                if (life.state() != TicketLife.State.NEW) {
                    rows.row(
                            id++,
                            1,
                            plan.ticketId(i),
                            life.changed(),
                            "System",
                            EventKind.STATE,
                            TicketLife.State.NEW.text(),
                            life.state().text());
                }
            }
        }
    }
}
