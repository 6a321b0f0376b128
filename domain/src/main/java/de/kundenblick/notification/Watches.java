package de.kundenblick.notification;

import java.io.Serializable;
import java.util.List;

/**
 * Of what an employee wants to hear when it comes from the portal.
 *
 * @param topics all that are in use
 * @param queues all that the employee may read
 * @param customers only those that are watched
 */
public record Watches(List<Watched> topics, List<Watched> queues, List<WatchedCustomer> customers)
        implements Serializable {
    /** Something that can be watched. */
    public record Watched(long id, String name, boolean on) implements Serializable {}

    /** A customer that is. */
    public record WatchedCustomer(long id, String number, String name) implements Serializable {}

    /** Takes copies: what was read does not change. */
    public Watches {
        topics = List.copyOf(topics);
        queues = List.copyOf(queues);
        customers = List.copyOf(customers);
    }
}
