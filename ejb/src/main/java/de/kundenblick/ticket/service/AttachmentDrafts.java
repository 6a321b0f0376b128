package de.kundenblick.ticket.service;

import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentRefusedException;
import de.kundenblick.ticket.TicketMessage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Files that wait for the message they were added to. */
@Dependent
class AttachmentDrafts {
    @Inject
    AttachmentRepository attachments;

    @Inject
    AttachmentRules rules;

    /**
     * The message is sent with what its writer has added, in the transaction of the caller.
     *
     * @param draft as the form named it; null for a message without a form
     * @return the names of the files, none when nothing was added
     */
    List<String> send(String draft, long employeeId, TicketMessage message) {
        if (draft == null) {
            return List.of();
        }
        var added = attachments.draft(employeeId, draft);
        if (added.size() > rules.mostFiles()) {
            throw AttachmentRefusedException.tooMany(rules.mostFiles());
        }
        added.forEach(attachment -> attachment.sentWith(message));
        if (!added.isEmpty()) {
            message.nameAttachments(added.stream().map(Attachment::getName).collect(Collectors.joining("\n")));
        }
        return added.stream().map(Attachment::getName).toList();
    }
}
