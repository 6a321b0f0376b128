package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.SenderCheck;
import de.kundenblick.mail.inbound.SenderProof;
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
 * @param check what the mail server found out about the sender
 * @param doubtful what the mailbox wants to become of mails whose sender is doubtful
 * @param remarks what those have to say who let it pass, as {@code TraceLine} writes it; grows
 */
public record IncomingMail(
        long inboxId,
        Long accountId,
        Long queueId,
        boolean trusted,
        Instant arrivedAt,
        ParsedMail content,
        SenderCheck check,
        DoubtRule doubtful,
        List<String> remarks) {
    /** Of which nobody knows whether its sender is genuine. */
    public IncomingMail(
            long inboxId, Long accountId, Long queueId, boolean trusted, Instant arrivedAt, ParsedMail content) {
        this(
                inboxId,
                accountId,
                queueId,
                trusted,
                arrivedAt,
                content,
                SenderCheck.NONE,
                DoubtRule.FLAG,
                new ArrayList<>());
    }

    /** Whose sender was checked. */
    public IncomingMail checked(SenderCheck found, DoubtRule rule) {
        return new IncomingMail(inboxId, accountId, queueId, trusted, arrivedAt, content, found, rule, remarks);
    }

    /** Whether it must count as written by somebody else than it says. */
    public boolean isDoubted() {
        return check.proof() == SenderProof.DOUBTFUL && doubtful != DoubtRule.IGNORE;
    }

    /** Why somebody lets it pass who might have taken it. */
    public void remark(String line) {
        remarks.add(line);
    }
}
