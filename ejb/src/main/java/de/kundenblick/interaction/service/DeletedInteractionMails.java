package de.kundenblick.interaction.service;

import de.kundenblick.interaction.InteractionChanged;
import de.kundenblick.interaction.Publication;
import de.kundenblick.interaction.RecordShare;
import de.kundenblick.mail.service.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes back the mails about an interaction that is deleted before they were sent. */
@Dependent
class DeletedInteractionMails {
    @Inject
    PublicationRepository publications;

    @Inject
    ShareRepository shares;

    @Inject
    Outbox outbox;

    void recall(@Observes InteractionChanged change) {
        if (change.kind() == InteractionChanged.Kind.DELETED) {
            publications.standingIds(change.interactionId()).forEach(id -> outbox.recall(Publication.ORIGIN, id));
            shares.idsOfInteraction(change.interactionId()).forEach(id -> outbox.recall(RecordShare.ORIGIN, id));
        }
    }
}
