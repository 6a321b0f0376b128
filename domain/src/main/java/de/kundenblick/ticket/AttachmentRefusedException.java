package de.kundenblick.ticket;

import de.kundenblick.shared.BusinessException;

/** A file is not taken; nothing of it stays. */
public class AttachmentRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private AttachmentRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static AttachmentRefusedException tooLarge(String name, long megabytes) {
        return new AttachmentRefusedException("ticket.attachment.tooLarge", name, megabytes);
    }

    public static AttachmentRefusedException tooMany(int most) {
        return new AttachmentRefusedException("ticket.attachment.tooMany", most);
    }

    /** Files wait for messages that were never sent. */
    public static AttachmentRefusedException tooManyUnsent(int most) {
        return new AttachmentRefusedException("ticket.attachment.tooManyUnsent", most);
    }

    /** They are too long together. */
    public static AttachmentRefusedException tooMuchUnsent(int megabytes) {
        return new AttachmentRefusedException("ticket.attachment.tooMuchUnsent", megabytes);
    }

    public static AttachmentRefusedException empty(String name) {
        return new AttachmentRefusedException("ticket.attachment.empty", name);
    }

    /** @param type what its content is */
    public static AttachmentRefusedException type(String name, String type) {
        return new AttachmentRefusedException("ticket.attachment.typeRefused", name, type);
    }

    /** Something that looks into files says that it does harm. */
    public static AttachmentRefusedException harmful(String name) {
        return new AttachmentRefusedException("ticket.attachment.harmful", name);
    }

    public static AttachmentRefusedException noName() {
        return new AttachmentRefusedException("ticket.attachment.noName");
    }
}
