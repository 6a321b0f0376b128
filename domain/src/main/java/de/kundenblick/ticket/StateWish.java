package de.kundenblick.ticket;

import java.io.Serializable;
import java.time.Instant;

/**
 * The state that a ticket shall enter.
 *
 * @param seenId the state that the form showed
 * @param until null for a state that does not wait
 */
public record StateWish(long seenId, long stateId, Instant until) implements Serializable {}
