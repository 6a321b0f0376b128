package de.kundenblick.benchmark.volume;

import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.LockKind;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/** Tickets of three years: the older, the rarer open; a few customers have most of them. */
class Tickets implements Area {
    private static final int DAYS = 3 * 365;
    private static final double[] QUEUES = {0.40, 0.15, 0.15, 0.20, 0.10};
    private static final double[] PRIORITIES = {0.05, 0.10, 0.65, 0.15, 0.05};

    /** A state with the id that the schema gives it. */
    private enum State {
        NEW(1),
        OPEN(2),
        CLOSED(3),
        CLOSED_UNSUCCESSFUL(4),
        PENDING_REMINDER(5),
        PENDING_AUTO(6);

        private static final String[] NAMES = {
            "new", "open", "closed successful", "closed unsuccessful", "pending reminder", "pending auto close+"
        };

        final int id;

        State(int id) {
            this.id = id;
        }

        boolean isUnfinished() {
            return this != CLOSED && this != CLOSED_UNSUCCESSFUL;
        }

        String text() {
            return NAMES[ordinal()];
        }
    }

    @Override
    public void load(Connection connection, Plan plan) throws IOException, SQLException {
        String columns = "id, version, number, subject, state_id, queue_id, priority, lock_kind, owner_id, customer_id,"
                + " contact_id, created_at, changed_at, closed_at, escalates_at";
        var words = new Vocabulary();
        try (var rows = new Copy(connection, "ticket (" + columns + ")")) {
            for (int i = 0; i < plan.volume().tickets; i++) {
                ticket(rows, plan, i, words);
            }
        }
        events(connection, plan);
    }

    private static void ticket(Copy rows, Plan plan, int index, Vocabulary words) throws IOException {
        var random = plan.random(Tickets.class, index);
        Instant created = created(plan, random);
        State state = state(Duration.between(created, plan.now()).toDays(), random);
        Instant changed = between(created, min(plan.now(), created.plus(Duration.ofDays(14))), random);
        boolean isLocked = state.isUnfinished() && state != State.NEW && random.nextBoolean();
        int customer = customer(plan.volume(), index, random);
        int contact = plan.volume().firstContact(customer)
                + random.nextInt(plan.volume().contactsOf(customer));
        rows.row(
                plan.ticketId(index),
                1,
                plan.ticketNumber(index),
                words.text(random, random.nextInt(3, 8)),
                state.id,
                plan.queueId(drawn(QUEUES, random)),
                drawn(PRIORITIES, random) + 1,
                isLocked ? LockKind.LOCK : LockKind.UNLOCK,
                isLocked || !state.isUnfinished() ? plan.employeeId(random.nextInt(Plan.EMPLOYEES)) : null,
                plan.customerId(customer),
                plan.contactId(contact),
                created,
                changed,
                state.isUnfinished() ? null : changed,
                escalation(state, created, plan.now(), random));
    }

    /** How each ticket began and, unless it is new, what became of it. */
    private static void events(Connection connection, Plan plan) throws IOException, SQLException {
        String columns = "id, version, ticket_id, happened_at, actor, kind, old_value, new_value";
        long id = plan.firstFreeId();
        try (var rows = new Copy(connection, "ticket_event (" + columns + ")")) {
            for (int i = 0; i < plan.volume().tickets; i++) {
                var random = plan.random(Tickets.class, i);
                Instant created = created(plan, random);
                State state = state(Duration.between(created, plan.now()).toDays(), random);
                Instant changed = between(created, min(plan.now(), created.plus(Duration.ofDays(14))), random);
                rows.row(id++, 1, plan.ticketId(i), created, "System", EventKind.CREATED, null, State.NEW.text());
                if (state != State.NEW) {
                    rows.row(
                            id++,
                            1,
                            plan.ticketId(i),
                            changed,
                            "System",
                            EventKind.STATE,
                            State.NEW.text(),
                            state.text());
                }
            }
        }
    }

    private static Instant created(Plan plan, SplittableRandom random) {
        return plan.now().minusSeconds((long) (random.nextDouble() * DAYS * 86_400));
    }

    /** Index of the customer: n·u^1.5, so that the first has a hundredth of all tickets. The giant's come on top. */
    private static int customer(Volume volume, int ticket, SplittableRandom random) {
        if (ticket % (volume.tickets / Math.max(1, volume.giantTickets)) == 0 && volume.giantTickets > 0) {
            return volume.customers - 1;
        }
        return (int) (volume.others() * Math.pow(random.nextDouble(), 1.5));
    }

    private static State state(long days, SplittableRandom random) {
        double unfinished = days < 20 ? 0.75 : days < 60 ? 0.45 : days < 180 ? 0.12 : 0.03;
        if (random.nextDouble() >= unfinished) {
            return random.nextInt(10) == 0 ? State.CLOSED_UNSUCCESSFUL : State.CLOSED;
        }
        double kind = random.nextDouble();
        if (kind < 0.2) {
            return State.NEW;
        }
        if (kind < 0.7) {
            return State.OPEN;
        }
        return kind < 0.9 ? State.PENDING_REMINDER : State.PENDING_AUTO;
    }

    private static Instant escalation(State state, Instant created, Instant now, SplittableRandom random) {
        double kind = random.nextDouble();
        if (state != State.NEW && state != State.OPEN || kind >= 0.8) {
            return null;
        }
        Instant fiveDaysAgo = now.minus(Duration.ofDays(5));
        return kind < 0.25
                ? between(created.isAfter(fiveDaysAgo) ? created : fiveDaysAgo, now, random)
                : between(now, now.plus(Duration.ofDays(4)), random);
    }

    private static Instant between(Instant from, Instant to, SplittableRandom random) {
        return from.plusMillis(
                (long) (random.nextDouble() * Duration.between(from, to).toMillis()));
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static int drawn(double[] shares, SplittableRandom random) {
        double left = random.nextDouble();
        for (int i = 0; i < shares.length; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
