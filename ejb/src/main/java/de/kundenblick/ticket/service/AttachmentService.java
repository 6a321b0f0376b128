package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentNotFoundException;
import de.kundenblick.ticket.AttachmentRefusedException;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.FileOwner;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Files of the tickets that the caller may see, and of messages that the caller is writing; all others do not exist. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AttachmentService {
    @Inject
    AttachmentRepository attachments;

    @Inject
    AttachedFiles attached;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    CurrentEmployee current;

    @Resource
    SessionContext context;

    /**
     * Adds a file to a message that the caller is writing, as it arrives.
     *
     * @param draft which of the caller's messages
     * @param announced how long it is going to be
     * @throws AttachmentRefusedException when the rules do not let it in
     */
    @RolesAllowed(Permissions.TICKET_EDIT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AttachmentRow upload(
            @NotBlank @Size(max = Attachment.LONGEST_DRAFT) String draft,
            String name,
            long announced,
            InputStream content) {
        return attached.upload(draft, me(), name, announced, content);
    }

    /** What the caller has added to a message that is not sent. */
    @RolesAllowed(Permissions.TICKET_EDIT)
    public List<AttachmentRow> draft(String draft) {
        return attached.draft(draft, me());
    }

    /** Takes back what the caller has added to a message that is not sent; nothing happens when it is gone already. */
    @RolesAllowed(Permissions.TICKET_EDIT)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void discard(long id) {
        attached.discard(id, me());
    }

    /** @throws AttachmentNotFoundException when the caller may not read a file of that id, or there is none */
    public AttachmentRow find(long id) {
        var scope = readableQueues.scope(context);
        return (scope.isEmpty() ? Optional.<AttachmentRow>empty() : attachments.sent(id, scope))
                .or(() -> attached.unsent(id, me()))
                .orElseThrow(AttachmentNotFoundException::new);
    }

    /**
     * Read piece by piece; close it.
     *
     * @throws AttachmentNotFoundException when the caller may not read a file of that id, or there is none
     */
    public InputStream content(long id) {
        return attached.content(find(id).id());
    }

    public int megabytes() {
        return attached.megabytes();
    }

    public int mostFiles() {
        return attached.mostFiles();
    }

    private FileOwner me() {
        return new FileOwner.Staff(current.id());
    }
}
