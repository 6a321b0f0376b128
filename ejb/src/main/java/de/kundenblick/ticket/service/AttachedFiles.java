package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentRefusedException;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.FileOwner;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Files for services of any area: those that wait for what is being written, and those of the entries of interactions. Who
 * may have them is asked before.
 */
@Dependent
public class AttachedFiles {
    @Inject
    AttachmentRepository attachments;

    @Inject
    AttachmentFiles files;

    @Inject
    AttachmentUpload uploads;

    @Inject
    AttachmentDrafts drafts;

    @Inject
    AttachmentRules rules;

    @Inject
    IncomingFiles incoming;

    /**
     * Takes in a file as it arrives; call it without a transaction.
     *
     * @param draft what the owner is writing
     * @param announced how long it is going to be
     * @throws AttachmentRefusedException when the rules do not let it in
     */
    public AttachmentRow upload(String draft, FileOwner owner, String name, long announced, InputStream content) {
        return uploads.take(draft, owner, name, announced, content);
    }

    /** What the owner has added to what is not sent. */
    public List<AttachmentRow> draft(String draft, FileOwner owner) {
        return attachments.draft(owner, draft).stream().map(Attachment::row).toList();
    }

    /** Nothing happens when it is gone already. */
    public void discard(long id, FileOwner owner) {
        attachments.unsent(id, owner).ifPresent(attachments::remove);
    }

    /** Empty for the files of anybody else. */
    public Optional<AttachmentRow> unsent(long id, FileOwner owner) {
        return attachments.unsent(id, owner).map(Attachment::row);
    }

    /**
     * The entry of an interaction gets what its writer has added, in the transaction of the caller.
     *
     * @param draft as the form named it; null for an entry without a form
     * @return the names of the files
     */
    public List<String> sendWithEntry(String draft, FileOwner owner, long entryId) {
        return drafts.send(draft, owner, attachment -> attachment.sentWithEntry(entryId));
    }

    /** The files of a mail as far as the rules let them in; nothing is stored yet. */
    public CheckedFiles check(List<MailPart> parts) {
        return incoming.check(parts);
    }

    /** The entry of an interaction gets the files of a mail, in the transaction of the caller. */
    public void storeWithEntry(CheckedFiles checked, long entryId, Instant at) {
        incoming.store(checked.files(), null, entryId, at);
    }

    /** By entry; one without files is missing. */
    public Map<Long, List<AttachmentRow>> ofEntries(Collection<Long> entryIds) {
        return entryIds.isEmpty()
                ? Map.of()
                : attachments.ofEntries(entryIds).stream().collect(Collectors.groupingBy(AttachmentRow::entryId));
    }

    /** Empty when there is no such file, or it is none of an interaction. */
    public Optional<AttachmentRow> ofEntry(long id) {
        return attachments.ofEntry(id);
    }

    /** Read piece by piece; close it. */
    public InputStream content(long id) {
        return files.content(id);
    }

    public int megabytes() {
        return rules.megabytes();
    }

    public int mostFiles() {
        return rules.mostFiles();
    }
}
