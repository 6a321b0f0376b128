package de.kundenblick.ticket.service;

import java.util.List;

/**
 * The queues that a question may look into.
 *
 * @param all whether every queue is open; the ids do not count then
 */
record QueueScope(boolean all, List<Long> ids) {
    static final QueueScope EVERYWHERE = new QueueScope(true, List.of());

    static QueueScope of(List<Long> ids) {
        return new QueueScope(false, ids);
    }

    boolean holds(long queueId) {
        return all || ids.contains(queueId);
    }

    boolean isEmpty() {
        return !all && ids.isEmpty();
    }
}
