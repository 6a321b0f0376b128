package de.kundenblick.notification;

import de.kundenblick.account.Preferences;
import java.util.Set;

/**
 * Somebody who may be told something.
 *
 * @param email null without one
 * @param queueIds the queues whose tickets may be seen, unless all may
 * @param interactions whether interactions may be seen
 * @param deputyId who does the work meanwhile; null for somebody who is there
 */
public record Reader(
        long id,
        String login,
        String name,
        String email,
        Preferences preferences,
        boolean everywhere,
        Set<Long> queueIds,
        boolean interactions,
        Long deputyId) {
    /** @param queueId of a ticket; null for an interaction */
    public boolean maySee(Long queueId) {
        return queueId == null ? interactions : everywhere || queueIds.contains(queueId);
    }

    public Delivery delivery(Subscription subscription) {
        return subscription.delivery(preferences.get(subscription.preference()));
    }
}
