package de.kundenblick.interaction.service;

import de.kundenblick.interaction.PortalReader;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.mail.service.Outbox;
import de.kundenblick.shared.SafeHtml;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.TicketChanged;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.mail.Addresses;
import de.kundenblick.ticket.mail.TicketMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the readers of a ticket at the portal when an agent has answered, in the name of the ticket's queue. */
@ApplicationScoped
class TicketAnswerMails {
    static final String ORIGIN = "ticket_message";

    @Inject
    TicketAnswerRepository answers;

    @Inject
    PortalReaderRepository readers;

    @Inject
    Outbox outbox;

    void tell(@Observes TicketChanged change) {
        if (change.actorId() != null && change.kinds().contains(EventKind.MESSAGE_VISIBLE)) {
            answers.last(change.ticketId()).ifPresent(this::tell);
        }
    }

    private void tell(TicketMessage answer) {
        var mails = new PortalMails();
        var reached = reached(answer);
        outbox.add(readers.toldOfTicket(answer.getTicket().getId(), answer.getWrittenAt()).stream()
                .filter(reader -> !reached.contains(Addresses.key(reader.email())))
                .map(reader -> mail(mails, answer, reader))
                .toList());
    }

    /** An answer that is a mail itself does not come twice. */
    private Set<String> reached(TicketMessage answer) {
        return answer.getChannel() == MessageChannel.EMAIL
                ? outbox.about(TicketMail.ORIGIN, List.of(answer.getId())).stream()
                        .map(mail -> Addresses.key(mail.recipient()))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static OutgoingMail mail(PortalMails mails, TicketMessage answer, PortalReader reader) {
        var ticket = answer.getTicket();
        var queue = ticket.getQueue();
        var words = mails.words(reader.language());
        String salutation = isBlank(queue.getSalutation())
                ? words.text("interaction.mail.salutation", reader.name())
                : queue.getSalutation();
        String signature = isBlank(queue.getSignature()) ? "" : "\n" + queue.getSignature() + "\n";
        String body = answer.isHtml() ? SafeHtml.text(answer.getBody()) : answer.getBody();
        String written = reader.outside()
                ? mails.news(words, reader, ticket.getSubject())
                : salutation
                        + words.text("interaction.mail.answer.lead", ticket.getNumber(), ticket.getSubject())
                        + body;
        String text = written + mails.link(words, "/portal/ticket/show?number=" + ticket.getNumber()) + signature;
        var mail = mails.mail(
                        reader,
                        words.text("interaction.mail.answer.subject", ticket.getNumber(), ticket.getSubject()),
                        text,
                        answer.getWrittenAt())
                .about(ORIGIN, answer.getId())
                .inThread("ticket-" + ticket.getId())
                .writtenByHand();
        return isBlank(queue.getSenderAddress())
                ? mail
                : mail.from(queue.getSenderAddress(), queue.getSenderName()).replyingTo(queue.getSenderAddress());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
