package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Instant;

/**
 * An interaction as employees see it.
 *
 * @param customer whose it is
 * @param contact as the master data have it now; null when nobody in particular is known
 * @param recordedBy who really recorded it; null for one that a contact began
 * @param visibleAt when something of it was last shown to the customer; null when it is internal altogether
 * @param entries how many it has
 */
public record InteractionView(
        long id,
        int version,
        String number,
        InteractionFields fields,
        Party customer,
        Person contact,
        InteractionOrigin origin,
        String recordedBy,
        Instant createdAt,
        Instant changedAt,
        Instant visibleAt,
        long entries)
        implements Serializable {

    /** The customer. */
    public record Party(long id, String number, String name, boolean creditHold) implements Serializable {}

    /**
     * A contact as the master data have it now.
     *
     * @param phone as E.164; null when none is known
     */
    public record Person(long id, String login, String name, String phone) implements Serializable {}

    public boolean closed() {
        return fields.status() == InteractionStatus.CLOSED;
    }

    public boolean published() {
        return visibleAt != null;
    }
}
