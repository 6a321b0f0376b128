package de.kundenblick.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A ticket as a file tells it.
 *
 * @param key what the source calls it
 * @param start what was true when it was created
 * @param changes in the order of time, its creation first
 * @param customers every customer that it ever belonged to: the name by the number
 * @param contacts everybody who ever was its contact, by login
 */
public record ImportedTicket(
        String key,
        String subject,
        Instant createdAt,
        Snapshot start,
        List<TicketChange> changes,
        Map<String, String> customers,
        Map<String, PersonName> contacts) {

    public ImportedTicket {
        changes = List.copyOf(changes);
        customers = Map.copyOf(customers);
        contacts = Map.copyOf(contacts);
    }

    /**
     * What is true at one moment.
     *
     * @param state name of our state
     * @param priority level from 1 to 5
     * @param customer number
     * @param contact login; null when the file names none
     */
    public record Snapshot(String state, int priority, String queue, String customer, String contact) {}
}
