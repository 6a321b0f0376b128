package de.kundenblick.mail.inbound.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Clears sources, not too many in one transaction. */
@ApplicationScoped
@Transactional
public class InboxClearing {
    @Inject
    InboxRepository inbox;

    @Inject
    MailboxDoor door;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    boolean some() {
        var now = clock.instant();
        return inbox.clearSome(now.minus(Duration.ofDays(door.settings().kept())), now);
    }
}
