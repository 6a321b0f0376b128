package de.kundenblick.ticket.service;

import de.kundenblick.mail.MailFault;
import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.OutgoingMail.State;
import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.mail.MailUndelivered;
import de.kundenblick.ticket.mail.TicketMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/** Says in a ticket whom its mails did not reach: once for each message and recipient, and without touching its state. */
@ApplicationScoped
class UndeliveredMails {
    private static final Set<String> ORIGINS = Set.of(TicketMail.ORIGIN, "ticket_message");
    private static final Set<State> LOST = Set.of(State.FAILED, State.BOUNCED);

    @Inject
    UndeliveredRepository stored;

    @Inject
    TicketWorkRepository tickets;

    @Inject
    TicketWork work;

    @Inject
    Event<MailUndelivered> undelivered;

    void note(@Observes MailReported report) {
        if (LOST.contains(report.state()) && report.origin() != null && ORIGINS.contains(report.origin())) {
            String cause = stored.cause(report.mailId());
            boolean isFirst =
                    !MailFault.NO_READER.name().equals(cause) && stored.add(report.originId(), report.recipient());
            if (isFirst) {
                tickets.find(TicketMessage.class, report.originId())
                        .ifPresent(message -> tell(message, report.recipient(), cause));
            }
        }
    }

    private void tell(TicketMessage message, String recipient, String cause) {
        var ticket = tickets.lock(message.getTicket().getId())
                .filter(found -> found.getState().getType() != StateType.MERGED)
                .orElse(null);
        if (ticket == null) {
            return;
        }
        String reason = cause == null || cause.isBlank()
                ? MailWords.text("ticket.mail.undelivered.unknown")
                : reason(PlainText.of(cause));
        work.change(
                ticket,
                new Actor.Machine(MailWords.text("ticket.mail.delivery")),
                action -> action.write(
                        new NewMessage(
                                MessageSender.SYSTEM,
                                MessageChannel.EMAIL,
                                false,
                                null,
                                MailWords.text("ticket.mail.undelivered", recipient, reason),
                                false),
                        null));
        var author = message.getEmployee();
        undelivered.fire(new MailUndelivered(ticket.getId(), author == null ? null : author.getId()));
    }

    /** What we say ourselves has a text; what mail servers say is theirs. */
    private static String reason(String cause) {
        for (MailFault fault : MailFault.values()) {
            if (fault.name().equals(cause)) {
                return MailWords.text("ticket.mail.fault.".concat(fault.name()));
            }
        }
        return cause;
    }
}
