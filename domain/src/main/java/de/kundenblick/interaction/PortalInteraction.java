package de.kundenblick.interaction;

import java.io.Serializable;
import java.util.List;

/**
 * An interaction with what was published of it.
 *
 * @param subject null when the topic says enough
 * @param customerNumber of the customer whose it is
 * @param addressee whom it was with; null for the company as a whole
 * @param entries in their order
 * @param earlier whether there are more before them
 */
public record PortalInteraction(
        long id,
        String number,
        String subject,
        String topic,
        String customerNumber,
        String customer,
        String addressee,
        InteractionStatus status,
        List<PortalEntry> entries,
        boolean earlier)
        implements Serializable {
    public String heading() {
        return subject == null ? topic : subject;
    }

    public boolean closed() {
        return status == InteractionStatus.CLOSED;
    }
}
