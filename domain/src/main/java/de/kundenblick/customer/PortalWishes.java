package de.kundenblick.customer;

import java.io.Serializable;

/**
 * What a contact sees at the portal, and what mails and pages are like.
 *
 * @param language {@code de} or {@code en}; null leaves it open
 */
public record PortalWishes(PortalRole role, boolean messages, boolean tickets, String language)
        implements Serializable {}
