package de.kundenblick.mail.inbound;

import de.kundenblick.shared.BusinessException;

/** Something cannot be done with a mail that was received, or is to be. */
public class InboxRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private InboxRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    public static InboxRefusedException empty() {
        return new InboxRefusedException("mail.inbox.fileEmpty");
    }

    /** It begins with no line of a head: a picture, say. */
    public static InboxRefusedException noMail() {
        return new InboxRefusedException("mail.inbox.fileNoMail");
    }

    public static InboxRefusedException tooLarge(long megabytes) {
        return new InboxRefusedException("mail.inbox.fileTooLarge", megabytes);
    }
}
