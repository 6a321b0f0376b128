package de.kundenblick.mail.service;

import java.util.Set;

/**
 * Knows whether mails may still go to whom they were written for; areas implement it for theirs. It is asked when a mail is
 * sent, which may be days later, and which has neither a caller nor a transaction.
 */
public interface MailReaders {
    /** As in {@code interaction_entry}. */
    Set<String> origins();

    /** @param recipient as mail servers understand it, see {@code MailAddress} */
    boolean isStillFor(String origin, long originId, String recipient);
}
