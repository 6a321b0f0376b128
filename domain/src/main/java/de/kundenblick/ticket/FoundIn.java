package de.kundenblick.ticket;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where a search found a ticket.
 *
 * @param author of the message; null when it was no message
 * @param at when that was written; null when it was no message
 * @param marked what stands there, hits between the marks of {@link de.kundenblick.shared.search.Passage}
 */
public record FoundIn(Place place, String author, Instant at, String marked) implements Serializable {
    /** From the most telling to the least. */
    public enum Place {
        NUMBER,
        SUBJECT,
        MESSAGE,
        ATTACHMENT
    }
}
