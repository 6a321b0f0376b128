package de.kundenblick.ticket.mail;

import java.io.Serializable;

/**
 * In whose name a queue writes.
 *
 * @param address null as long as the queue has none, and no mail can be written
 * @param hasServer whether mails leave; they wait otherwise
 * @param salutation in the recipient's name, as far as one is known
 */
public record MailSender(
        String queue, String address, String name, boolean hasServer, String salutation, String signature)
        implements Serializable {}
