package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.service.Limited;
import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentNotFoundException;
import de.kundenblick.ticket.AttachmentRefusedException;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.FileOwner;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Files at the portal: what the contact may read, and what the contact is about to send; all others do not exist. */
@Stateless
@RolesAllowed(Permissions.PORTAL_WRITE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PortalFileService {
    @Inject
    AttachedFiles attached;

    @Inject
    @Any
    Instance<PortalFiles> areas;

    @Inject
    CurrentContact current;

    @Resource
    SessionContext context;

    /**
     * Adds a file to what the contact is writing, as it arrives.
     *
     * @param draft which of the contact's messages
     * @param announced how long it is going to be
     * @throws AttachmentRefusedException when the rules do not let it in
     */
    @Limited(Limit.PORTAL_UPLOAD)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AttachmentRow upload(
            @NotBlank @Size(max = Attachment.LONGEST_DRAFT) String draft,
            String name,
            long announced,
            InputStream content) {
        return attached.upload(draft, me(), name, announced, content);
    }

    /** What the contact has added to a message that is not sent; nothing for an employee who looks as the contact. */
    public List<AttachmentRow> draft(String draft) {
        return attached.draft(draft, me());
    }

    /** Takes back what was added to a message that is not sent; nothing happens when it is gone already. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void discard(long id) {
        attached.discard(id, me());
    }

    /** @throws AttachmentNotFoundException when the contact may not read a file of that id, or there is none */
    @RolesAllowed(Permissions.CONTACT)
    public AttachmentRow find(long id) {
        var reader = current.find().orElseThrow(AttachmentNotFoundException::new);
        return areas.stream()
                .flatMap(area -> area.find(id, reader).stream())
                .findFirst()
                .or(() -> context.isCallerInRole(Permissions.PORTAL_WRITE)
                        ? attached.unsent(id, new FileOwner.Person(reader.id()))
                        : Optional.empty())
                .orElseThrow(AttachmentNotFoundException::new);
    }

    /**
     * Read piece by piece; close it.
     *
     * @throws AttachmentNotFoundException when the contact may not read a file of that id, or there is none
     */
    @RolesAllowed(Permissions.CONTACT)
    public InputStream content(long id) {
        return attached.content(find(id).id());
    }

    @RolesAllowed(Permissions.CONTACT)
    public int megabytes() {
        return attached.megabytes();
    }

    @RolesAllowed(Permissions.CONTACT)
    public int mostFiles() {
        return attached.mostFiles();
    }

    private FileOwner me() {
        return new FileOwner.Person(current.get().id());
    }
}
