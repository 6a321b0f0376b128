package de.kundenblick.interaction;

import de.kundenblick.mail.OutgoingMail;
import java.io.Serializable;
import java.time.Instant;

/**
 * How far a published entry has come to one of its readers.
 *
 * @param name the address for one to whom a mail went who is not entitled any more
 * @param customer null for that one
 * @param entitled whether the portal shows it to the contact now
 * @param shared whether only because it is shared with the contact by name
 * @param signsIn whether the contact has an open login
 * @param mail null when there is none
 * @param sentAt null as long as no mail server has taken it
 * @param openedAt when the contact first opened it at the portal; null as long as that has not happened
 */
public record ReaderDelivery(
        String name,
        String customer,
        boolean entitled,
        boolean shared,
        boolean signsIn,
        OutgoingMail.State mail,
        Instant sentAt,
        Instant openedAt)
        implements Serializable {}
