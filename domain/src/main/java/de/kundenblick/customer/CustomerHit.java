package de.kundenblick.customer;

import de.kundenblick.shared.search.MatchReason;
import java.io.Serializable;

/**
 * A customer that a search found.
 *
 * @param city null when no address is known
 * @param reason null when everything was asked for
 */
public record CustomerHit(String number, CustomerKind kind, String name, String city, MatchReason reason)
        implements Serializable {}
