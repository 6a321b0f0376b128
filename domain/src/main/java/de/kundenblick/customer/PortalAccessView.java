package de.kundenblick.customer;

import java.io.Serializable;
import java.time.Instant;

/**
 * A contact's way into the portal, as employees see it.
 *
 * @param login what the contact signs in with; null before the first invitation
 * @param locked whether too many wrong tries keep somebody from signing in by that name at the moment
 * @param valid whether the contact may be invited at all
 */
public record PortalAccessView(
        String contact,
        String name,
        String email,
        boolean valid,
        PortalAccessState state,
        String login,
        Instant invitedUntil,
        Instant activeSince,
        Instant signedInAt,
        boolean locked,
        boolean secondStep,
        PortalWishes wishes)
        implements Serializable {}
