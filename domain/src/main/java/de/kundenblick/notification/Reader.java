package de.kundenblick.notification;

import de.kundenblick.account.Preferences;
import java.util.Set;

/**
 * Somebody who may be told something.
 *
 * @param email null without one
 * @param queueIds the queues whose tickets may be seen, unless all may
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
        Long deputyId) {
    public boolean maySee(long queueId) {
        return everywhere || queueIds.contains(queueId);
    }

    public Delivery delivery(Subscription subscription) {
        return subscription.delivery(preferences.get(subscription.preference()));
    }
}
