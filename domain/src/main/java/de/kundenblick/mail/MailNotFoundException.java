package de.kundenblick.mail;

import de.kundenblick.shared.BusinessException;

/** There is no such mail. */
public class MailNotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public MailNotFoundException(Object id) {
        super("mail.notFound", id);
    }
}
