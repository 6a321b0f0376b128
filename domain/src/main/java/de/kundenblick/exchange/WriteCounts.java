package de.kundenblick.exchange;

import java.io.Serializable;

/**
 * What an import wrote.
 *
 * @param created tickets that were not known before
 * @param changed tickets that got new events
 * @param unchanged tickets of which everything was known
 */
public record WriteCounts(int created, int changed, int unchanged, int events, int customers, int contacts, int queues)
        implements Serializable {
    public static final WriteCounts NONE = new WriteCounts(0, 0, 0, 0, 0, 0, 0);

    public WriteCounts plus(WriteCounts more) {
        return new WriteCounts(
                created + more.created,
                changed + more.changed,
                unchanged + more.unchanged,
                events + more.events,
                customers + more.customers,
                contacts + more.contacts,
                queues + more.queues);
    }

    /** Without what tickets bring along, which several batches may each take for new as long as nothing is written. */
    public WriteCounts ofTicketsOnly() {
        return new WriteCounts(created, changed, unchanged, events, 0, 0, 0);
    }
}
