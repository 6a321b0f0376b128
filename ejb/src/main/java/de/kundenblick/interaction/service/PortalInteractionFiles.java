package de.kundenblick.interaction.service;

import de.kundenblick.customer.SignedInContact;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.AttachedFiles;
import de.kundenblick.ticket.service.PortalFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Files of published entries, of interactions that the contact sees. */
@Dependent
class PortalInteractionFiles implements PortalFiles {
    @Inject
    AttachedFiles attached;

    @Inject
    PortalInteractionRepository interactions;

    @Inject
    Clock clock;

    @Override
    public Optional<AttachmentRow> find(long id, SignedInContact reader) {
        return attached.ofEntry(id)
                .filter(file -> interactions.showsEntry(file.entryId(), new PortalScope(reader, clock.instant())));
    }
}
