package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.shared.service.TransactionMemory;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.queue.Queue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A new ticket comes into the queue that was written to, otherwise into that of the mailbox, or else the usual one. */
@Dependent
class MailAddressRule implements MailRule {
    @Inject
    MailQueueRepository queues;

    @Inject
    TransactionMemory memory;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void apply(IncomingMail mail, Ticket found, MailDecision decision) {
        if (found == null) {
            queue(addresses(mail), mail.queueId()).ifPresent(queue -> {
                decision.queue(queue);
                decision.note(TraceLine.of("ticket.mail.trace.queue", queue.getName()));
            });
        }
    }

    private Optional<Queue> queue(List<String> addresses, Long ofMailbox) {
        return memory.answer(
                Arrays.asList(MailAddressRule.class, addresses, ofMailbox), () -> queues.at(addresses, ofMailbox));
    }

    /** Whom it was written to, as far as that can be told, whom it names first. */
    private static List<String> addresses(IncomingMail mail) {
        var content = mail.content();
        return Stream.of(
                        content.to().stream().map(Mailbox::address),
                        content.cc().stream().map(Mailbox::address),
                        content.deliveredTo().stream())
                .flatMap(each -> each)
                .flatMap(address -> Stream.of(SenderAddress.plain(address), SenderAddress.bare(address)))
                .distinct()
                .toList();
    }
}
