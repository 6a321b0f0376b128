package de.kundenblick.customer;

import de.kundenblick.shared.search.MatchReason;
import java.io.Serializable;

/**
 * A contact that a search found.
 *
 * @param customerNumber of the customer that the contact mainly belongs to
 * @param reason null when everything was asked for
 */
public record ContactHit(
        String login, String name, String email, String customerNumber, String customerName, MatchReason reason)
        implements Serializable {}
