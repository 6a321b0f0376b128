package de.kundenblick.mail.inbound.service;

import java.util.Optional;

/**
 * Takes mails that have come in; areas implement it for theirs. It is asked within the transaction in which the mail is
 * noted as done, and without a caller: a failure undoes both, and the mail is tried again later.
 */
public interface MailTaker {
    /** Who has the lower number is asked first. */
    int order();

    /** Empty when the mail is of no concern here. */
    Optional<TakenMail> take(IncomingMail mail);
}
