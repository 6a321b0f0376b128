package de.kundenblick.mail.inbound;

import de.kundenblick.shared.BusinessException;

/** A mailbox cannot be set up as it was asked for. */
public class MailAccountRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private MailAccountRefusedException(String key, String field, Object... parameters) {
        super(key, parameters);
        about(field);
    }

    /** Everybody on the way could read the password. */
    public static MailAccountRefusedException unencrypted() {
        return new MailAccountRefusedException("mail.account.unencrypted", "security");
    }

    /** A stored secret goes nowhere but where it was meant for. */
    public static MailAccountRefusedException secretAgain(String field) {
        return new MailAccountRefusedException("mail.account.secretAgain", field);
    }

    public static MailAccountRefusedException secretMissing(String field) {
        return new MailAccountRefusedException("mail.account.secretMissing", field);
    }

    public static MailAccountRefusedException noTokenAddress() {
        return new MailAccountRefusedException("mail.account.tokenAddressWrong", "tokenAddress");
    }

    public static MailAccountRefusedException missing(String field) {
        return new MailAccountRefusedException("mail.account.missing", field);
    }

    /** Mails would be moved to where they are fetched from. */
    public static MailAccountRefusedException sameFolder() {
        return new MailAccountRefusedException("mail.account.sameFolder", "movedTo");
    }
}
