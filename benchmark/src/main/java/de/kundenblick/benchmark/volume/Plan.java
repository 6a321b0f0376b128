package de.kundenblick.benchmark.volume;

import java.time.Instant;
import java.util.SplittableRandom;

/**
 * What the areas have to agree on: how much there is, which ids it gets, and what time it is. The same seed and time
 * give the same rows.
 */
record Plan(Volume volume, Instant now, long seed) {
    static final int EMPLOYEES = 20;
    static final int QUEUES = 5;
    static final int TYPES = 5;
    static final int SERVICES = 8;
    static final int SERVICE_LEVELS = 3;
    static final int MOST_MESSAGES = 3;
    static final int MOST_ENTRIES = 4;

    private static final long ROOM = 10_000;

    /** Lower ids belong to the rows that migrations insert. */
    private static final long FIRST_ID = 1_001;

    SplittableRandom random(Class<?> area) {
        return new SplittableRandom(seed * 31 + area.getSimpleName().hashCode());
    }

    /** Of one row, whatever other rows there are. */
    SplittableRandom random(Class<?> area, int index) {
        return new SplittableRandom((seed * 31 + area.getSimpleName().hashCode()) * 1_000_003 + index);
    }

    long teamId() {
        return FIRST_ID;
    }

    long queueId(int queue) {
        return FIRST_ID + 1 + queue;
    }

    long employeeId(int employee) {
        return FIRST_ID + 100 + employee;
    }

    long portalLoginId(int contact) {
        return FIRST_ID + 1_000 + contact;
    }

    long customerId(int customer) {
        return FIRST_ID + ROOM + customer;
    }

    long contactId(int contact) {
        return customerId(volume.customers) + contact;
    }

    long ticketId(int ticket) {
        return contactId(volume.contacts) + ticket;
    }

    long typeId(int type) {
        return FIRST_ID + 200 + type;
    }

    long serviceId(int service) {
        return FIRST_ID + 300 + service;
    }

    long serviceLevelId(int level) {
        return FIRST_ID + 400 + level;
    }

    long messageId(int ticket, int message) {
        return ticketId(volume.tickets) + (long) ticket * MOST_MESSAGES + message;
    }

    /** Ids from here on belong to the history. */
    long firstEventId() {
        return entryId(volume.interactions, 0);
    }

    long interactionId(int interaction) {
        return messageId(volume.tickets, 0) + interaction;
    }

    long entryId(int interaction, int entry) {
        return interactionId(volume.interactions) + (long) interaction * MOST_ENTRIES + entry;
    }

    String interactionNumber(int interaction) {
        return "I-" + (100_001 + interaction);
    }

    String customerNumber(int customer) {
        return "K-" + (10_001 + customer);
    }

    String ticketNumber(int ticket) {
        return "T-" + (100_001 + ticket);
    }
}
