package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.ParsedMail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A mail that was fetched and read, and that somebody is to take.
 *
 * @param inboxId under which its source is kept
 * @param accountId of the mailbox; null when it was handed in by a person
 * @param queueId of the queue that the mailbox names; null when it names none
 * @param trusted whether the mailbox may say by headers what is to become of mails
 * @param arrivedAt when the mail server got it
 * @param remarks what those have to say who let it pass, as {@code TraceLine} writes it; grows
 */
public record IncomingMail(
        long inboxId,
        Long accountId,
        Long queueId,
        boolean trusted,
        Instant arrivedAt,
        ParsedMail content,
        List<String> remarks) {
    public IncomingMail(
            long inboxId, Long accountId, Long queueId, boolean trusted, Instant arrivedAt, ParsedMail content) {
        this(inboxId, accountId, queueId, trusted, arrivedAt, content, new ArrayList<>());
    }

    /** Why somebody lets it pass who might have taken it. */
    public void remark(String line) {
        remarks.add(line);
    }
}
