package de.kundenblick.notification.service;

import de.kundenblick.interaction.InteractionChanged;
import de.kundenblick.interaction.InteractionChanged.Kind;
import de.kundenblick.notification.Told;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Tells those who are concerned of what contacts write in interactions. */
@Dependent
class PortalNews {
    @Inject
    NoticeWriter writer;

    void tell(@Observes InteractionChanged change) {
        if (change.kind() == Kind.RECEIVED) {
            writer.write(List.of(Told.received(change.interactionId(), change.entryId())));
        }
    }
}
