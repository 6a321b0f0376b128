package de.kundenblick.notification.service;

import de.kundenblick.notification.NoticeKind;
import de.kundenblick.notification.Told;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.TicketAlarms;
import de.kundenblick.ticket.TicketChanged;
import de.kundenblick.ticket.TicketsHandedOver;
import de.kundenblick.ticket.mail.MailUndelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Listens to what happens to tickets. It is told when the transaction ends, all of it at once. */
@ApplicationScoped
class TicketNews {
    private static final Map<EventKind, NoticeKind> NEWS = Map.of(
            EventKind.OWNER, NoticeKind.OWNER,
            EventKind.RESPONSIBLE, NoticeKind.RESPONSIBLE,
            EventKind.MESSAGE_CUSTOMER, NoticeKind.MESSAGE_CUSTOMER,
            EventKind.AUTO_CLOSED, NoticeKind.AUTO_CLOSED);

    @Inject
    PendingNews pending;

    @Inject
    NoticeWriter writer;

    void note(@Observes TicketChanged change) {
        if (change.kinds().contains(EventKind.HANDED_OVER)) {
            return;
        }
        if (isOpenedByContact(change)) {
            pending.add(new Told(NoticeKind.PORTAL_TICKET, change.ticketId(), null, null, null));
        }
        NEWS.forEach((kind, notice) -> {
            if (change.kinds().contains(kind)) {
                pending.add(new Told(notice, change.ticketId(), null, change.actorId(), null));
            }
        });
    }

    void note(@Observes TicketAlarms alarms) {
        writer.write(alarms.alarms().stream()
                .map(alarm -> new Told(
                        NoticeKind.valueOf(alarm.kind().name()),
                        alarm.ticketId(),
                        alarm.moment(),
                        null,
                        alarm.employeeId()))
                .toList());
    }

    void note(@Observes TicketsHandedOver handedOver) {
        if (handedOver.tickets() > 0) {
            writer.writeSum(handedOver);
        }
    }

    /** Nobody did it, so that whoever wrote the mail hears of it too. */
    void note(@Observes MailUndelivered undelivered) {
        writer.write(List.of(
                new Told(NoticeKind.UNDELIVERED, undelivered.ticketId(), null, null, undelivered.employeeId())));
    }

    void tell(@Observes(during = TransactionPhase.BEFORE_COMPLETION) TicketChanged change) {
        writer.write(pending.take());
    }

    /** What employees enter has an actor; what is imported has no message of the customer's. */
    private static boolean isOpenedByContact(TicketChanged change) {
        return change.actorId() == null
                && change.kinds().contains(EventKind.CREATED)
                && change.kinds().contains(EventKind.MESSAGE_CUSTOMER);
    }
}
