package de.kundenblick.ticket.service;

import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentRefusedException;
import de.kundenblick.ticket.FileOwner;
import de.kundenblick.ticket.TicketMessage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** Files that wait for what they were added to. */
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
    List<String> send(String draft, FileOwner writer, TicketMessage message) {
        var names = send(draft, writer, attachment -> attachment.sentWith(message));
        if (!names.isEmpty()) {
            message.nameAttachments(String.join("\n", names));
        }
        return names;
    }

    /** @param place puts a file where it belongs from now on */
    List<String> send(String draft, FileOwner writer, Consumer<Attachment> place) {
        if (draft == null) {
            return List.of();
        }
        var added = attachments.draft(writer, draft);
        if (added.size() > rules.mostFiles()) {
            throw AttachmentRefusedException.tooMany(rules.mostFiles());
        }
        added.forEach(place);
        return added.stream().map(Attachment::getName).toList();
    }
}
