package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.PartsStream;
import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.AttachmentNotFoundException;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.FileOwner;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;

/** Keeps attached files in the database, piece by piece, so that neither a file nor a transaction gets large. */
@Dependent
class AttachmentFiles {
    /** A message that was not finished within this time will not be. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final int AT_ONCE = 50;

    @Inject
    AttachmentRepository attachments;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long open(String draft, FileOwner owner, String name) {
        var at = clock.instant();
        if (owner instanceof FileOwner.Staff staff) {
            return attachments.add(new Attachment(draft, attachments.employee(staff.id()), name, at));
        }
        return attachments.add(new Attachment(draft, attachments.contact(owner.id()), name, at));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(long id, int number, byte[] content) {
        attachments.addPart(id, number, content);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    AttachmentRow close(long id, long size, String sha256, MediaTypeLook.Found type) {
        var attachment = attachments.find(id).orElseThrow(AttachmentNotFoundException::new);
        attachment.arrived(size, sha256, type.type(), type.isDeceptive());
        return attachment.row();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void drop(long id) {
        attachments.find(id).ifPresent(attachments::remove);
    }

    /** Read piece by piece; close it. */
    InputStream content(long id) {
        return new PartsStream(number -> attachments.part(id, number));
    }

    /** @return how many were removed; there may be more of them unless none was */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int tidy() {
        return attachments.removeUnsent(clock.instant().minus(KEPT), AT_ONCE);
    }
}
