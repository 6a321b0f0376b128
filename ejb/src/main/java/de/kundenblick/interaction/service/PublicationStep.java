package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.PortalReader;
import de.kundenblick.interaction.Publication;
import de.kundenblick.interaction.Published;
import de.kundenblick.mail.MailAddress;
import de.kundenblick.mail.service.Outbox;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.service.AttachedFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Publishes an entry and tells its readers by mails that can still be taken back, in the transaction of the caller. */
@Dependent
class PublicationStep {
    private static final int ANY = 1;

    @Inject
    InteractionWork work;

    @Inject
    PublicationRepository publications;

    @Inject
    PortalReaderRepository readers;

    @Inject
    AttachedFiles files;

    @Inject
    Outbox outbox;

    /**
     * @param entry locked, and internal so far
     * @param incoming whether the customer told it and shall hear that it was recorded
     * @param withFiles whether the mails carry its files
     */
    Published publish(InteractionEntry entry, boolean incoming, boolean withFiles, Employee by) {
        publications.forgetReadings(entry.getId());
        work.publish(entry, incoming, by);
        String sender = senderOf(by);
        var publication = publications.add(new Publication(entry, by, withFiles, sender == null));
        long interaction = entry.getInteraction().getId();
        var at = entry.getPublishedAt();
        List<PortalReader> told = sender == null ? List.of() : readers.toldOfInteraction(interaction, at);
        outbox.add(new PublicationMails(publication, entry, by).to(told));
        return new Published(
                entry.getId(),
                told.size(),
                publication.getRecallableUntil(),
                sender == null,
                readers.ofInteraction(interaction, at, ANY).signingIn());
    }

    List<AttachmentRow> files(long entryId) {
        return files.ofEntries(List.of(entryId)).getOrDefault(entryId, List.of());
    }

    /** Null when the employee has no address that mails could come from. */
    static String senderOf(Employee employee) {
        return MailAddress.usable(employee.getEmail()).orElse(null);
    }
}
