package de.kundenblick.ticket;

import de.kundenblick.shared.BusinessException;

/** There is no such file among those that the caller may read. */
public class AttachmentNotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AttachmentNotFoundException() {
        super("ticket.attachment.unknown");
    }
}
