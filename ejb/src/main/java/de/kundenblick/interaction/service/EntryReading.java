package de.kundenblick.interaction.service;

import de.kundenblick.interaction.InteractionChanged;
import de.kundenblick.interaction.InteractionChanged.Kind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Whoever answers at the portal has read what the contact wrote. */
@Dependent
class EntryReading {
    @Inject
    EntryReadingRepository entries;

    @Inject
    Clock clock;

    void read(@Observes InteractionChanged change) {
        if (change.kind() == Kind.PUBLISHED && change.employeeId() != null) {
            entries.read(change.interactionId(), change.employeeId(), Long.MAX_VALUE, clock.instant());
        }
    }
}
