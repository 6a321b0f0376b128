package de.kundenblick.mail.inbound.service;

import de.kundenblick.account.Choice;
import java.util.List;

/** Where mails can come to; the area that has queues implements it. */
public interface MailboxQueues {
    /** By name. */
    List<Choice> choices();
}
