package de.kundenblick.mail.service;

import de.kundenblick.mail.MailFault;

/** No mail can be sent now, whichever it is. */
class MailServerAwayException extends Exception {
    private static final long serialVersionUID = 1L;

    private final MailFault fault;

    MailServerAwayException(MailFault fault, Throwable reason) {
        super(fault + ": " + reason.getMessage(), reason);
        this.fault = fault;
    }

    MailFault fault() {
        return fault;
    }
}
