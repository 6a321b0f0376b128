package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentNotFoundException;
import de.kundenblick.ticket.AttachmentRefusedException;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.FileOwner;
import de.kundenblick.ticket.service.AttachedFiles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Files of interactions, and of entries that the caller is writing. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InteractionFileService {
    @Inject
    AttachedFiles files;

    @Inject
    CurrentEmployee current;

    /**
     * Adds a file to an entry that the caller is writing, as it arrives.
     *
     * @param draft which of the caller's entries
     * @param announced how long it is going to be
     * @throws AttachmentRefusedException when the rules do not let it in
     */
    @RolesAllowed(Permissions.INTERACTION_EDIT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AttachmentRow upload(
            @NotBlank @Size(max = Attachment.LONGEST_DRAFT) String draft,
            String name,
            long announced,
            InputStream content) {
        return files.upload(draft, me(), name, announced, content);
    }

    /** What the caller has added to an entry that is not saved. */
    @RolesAllowed(Permissions.INTERACTION_EDIT)
    public List<AttachmentRow> draft(String draft) {
        return files.draft(draft, me());
    }

    /** Takes back what the caller has added to an entry that is not saved; nothing happens when it is gone already. */
    @RolesAllowed(Permissions.INTERACTION_EDIT)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void discard(long id) {
        files.discard(id, me());
    }

    /** By entry; one without files is missing. */
    public Map<Long, List<AttachmentRow>> ofEntries(Collection<Long> entryIds) {
        return files.ofEntries(entryIds);
    }

    /** @throws AttachmentNotFoundException when there is no such file in any interaction, nor among the caller's own */
    public AttachmentRow find(long id) {
        return files.ofEntry(id).or(() -> files.unsent(id, me())).orElseThrow(AttachmentNotFoundException::new);
    }

    /**
     * Read piece by piece; close it.
     *
     * @throws AttachmentNotFoundException as {@link #find} does
     */
    public InputStream content(long id) {
        return files.content(find(id).id());
    }

    private FileOwner me() {
        return new FileOwner.Staff(current.id());
    }

    public int megabytes() {
        return files.megabytes();
    }

    public int mostFiles() {
        return files.mostFiles();
    }
}
