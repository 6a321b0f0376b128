package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** What contacts wrote is news until somebody has read it. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_EDIT)
public class PortalMessageService {
    @Inject
    EntryReadingRepository entries;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /** @param upTo the latest entry that the caller saw: what came since stays unread */
    public void markRead(long interactionId, long upTo) {
        entries.read(interactionId, current.id(), upTo, clock.instant());
    }
}
