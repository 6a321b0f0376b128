package de.kundenblick.benchmark.volume;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * What became of one ticket; the same whenever it is asked for, so that its row, its history and its messages agree.
 *
 * @param owner index of an employee, or -1
 * @param messages how many there are; the first is the customer's, then they take turns
 * @param customer index of a customer, as contact is of a contact
 */
record TicketLife(
        Instant created,
        Instant changed,
        State state,
        int customer,
        int contact,
        int queue,
        int priority,
        boolean isLocked,
        int owner,
        Instant escalates,
        Instant pendingUntil,
        int subjectWords,
        int messages) {
    private static final int DAYS = 3 * 365;
    private static final double[] QUEUES = {0.40, 0.15, 0.15, 0.20, 0.10};
    private static final double[] PRIORITIES = {0.05, 0.10, 0.65, 0.15, 0.05};

    /** A state with the id that the schema gives it. */
    enum State {
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

        boolean isPending() {
            return this == PENDING_REMINDER || this == PENDING_AUTO;
        }

        String text() {
            return NAMES[ordinal()];
        }
    }

    static TicketLife of(Plan plan, int index) {
        var random = plan.random(Tickets.class, index);
        Instant now = plan.now();
        Instant created = now.minusSeconds((long) (random.nextDouble() * DAYS * 86_400));
        State state = state(Duration.between(created, now).toDays(), random);
        Instant changed = between(created, min(now, created.plus(Duration.ofDays(14))), random);
        boolean isLocked = state.isUnfinished() && state != State.NEW && random.nextBoolean();
        int customer = customer(plan.volume(), index, random);
        int contact = plan.volume().firstContact(customer)
                + random.nextInt(plan.volume().contactsOf(customer));
        int queue = drawn(QUEUES, random);
        int priority = drawn(PRIORITIES, random) + 1;
        int owner = isLocked || !state.isUnfinished() ? random.nextInt(Plan.EMPLOYEES) : -1;
        Instant escalates = escalation(state, created, now, random);
        Instant pendingUntil = state.isPending()
                ? between(now.minus(Duration.ofDays(2)), now.plus(Duration.ofDays(20)), random)
                : null;
        int messages = state == State.NEW ? 1 : 2 + random.nextInt(2);
        return new TicketLife(
                created,
                changed,
                state,
                customer,
                contact,
                queue,
                priority,
                isLocked,
                owner,
                escalates,
                pendingUntil,
                random.nextInt(3, 8),
                messages);
    }

    /** Null while it is not closed. */
    Instant closed() {
        return state.isUnfinished() ? null : changed;
    }

    boolean isAnswered() {
        return messages > 1;
    }

    /** Null while nobody has answered. */
    Instant firstAnswer() {
        return isAnswered() ? written(1) : null;
    }

    /** When the message was written: all of them between the beginning and the last change. */
    Instant written(int message) {
        return created.plus(
                Duration.between(created, changed).multipliedBy(message).dividedBy(messages));
    }

    /** Null when nothing is due, or the warning has been given. */
    Instant warns(Instant now) {
        Instant warning = escalates == null ? null : escalates.minus(Duration.ofHours(4));
        return warning == null || warning.isBefore(now) ? null : warning;
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
