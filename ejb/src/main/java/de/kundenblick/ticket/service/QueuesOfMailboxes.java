package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.mail.inbound.service.MailboxQueues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lets mailboxes name the queue that their mails come to. */
@ApplicationScoped
public class QueuesOfMailboxes implements MailboxQueues {
    @Inject
    QueueRepository queues;

    @Override
    public List<Choice> choices() {
        return queues.paths().stream()
                .map(row -> new Choice(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }
}
