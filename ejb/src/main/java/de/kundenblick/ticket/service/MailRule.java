package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.ticket.Ticket;

/** Has a say in what becomes of mails to tickets. Asked in the transaction of the mail, without a caller. */
interface MailRule {
    /** Who has the lower number is asked first: the address is 100. */
    int order();

    /** @param found which ticket the mail goes on with; null when it begins one */
    void apply(IncomingMail mail, Ticket found, MailDecision decision);
}
