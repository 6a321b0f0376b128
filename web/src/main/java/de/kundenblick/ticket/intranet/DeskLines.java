package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskTicket;
import de.kundenblick.ticket.sla.MinutesText;
import java.time.Instant;
import java.util.ArrayList;

/** Tickets of the workplace in the reader's words. */
class DeskLines {
    private final Messages messages;
    private final Viewer viewer;
    private final TicketTexts texts = new TicketTexts();

    DeskLines(Messages messages, Viewer viewer) {
        this.messages = messages;
        this.viewer = viewer;
    }

    DeskLine of(DeskTicket ticket, DeskList list) {
        Instant moment = moment(ticket, list);
        return new DeskLine(
                ticket.number(),
                ticket.subject(),
                ticket.customer(),
                ticket.customerNumber(),
                facts(ticket),
                word(ticket),
                ticket.unansweredSince() != null,
                when(ticket, list),
                tone(ticket, list),
                viewer.exact(moment),
                !ticket.locked() && !isMine(ticket),
                ticket.ownerId() == null ? "" : ticket.ownerId().toString());
    }

    private static Instant moment(DeskTicket ticket, DeskList list) {
        return switch (list) {
            case REMINDERS -> ticket.pendingUntil();
            case FREE -> ticket.createdAt();
            case UNANSWERED -> ticket.unansweredSince();
            case MINE, SOON, BREACHED -> ticket.due() == null ? ticket.createdAt() : ticket.due();
        };
    }

    private String facts(DeskTicket ticket) {
        var facts = new ArrayList<String>();
        facts.add(texts.state(ticket.state()));
        if (ticket.priority() != Priority.NORMAL) {
            facts.add(messages.text("ticket.priority." + ticket.priority()));
        }
        facts.add(ticket.queue());
        if (ticket.ownerId() != null && !isMine(ticket)) {
            facts.add(ticket.owner());
        }
        return String.join(" · ", facts);
    }

    private boolean isMine(DeskTicket ticket) {
        return ticket.ownerId() != null && ticket.ownerId() == viewer.getEmployeeId();
    }

    private String word(DeskTicket ticket) {
        Instant at = ticket.unansweredSince() == null ? ticket.contactedAt() : ticket.unansweredSince();
        return at == null ? "" : messages.text("ticket.deskWord." + ticket.lastWord(), viewer.relative(at));
    }

    private String when(DeskTicket ticket, DeskList list) {
        Instant moment = moment(ticket, list);
        return switch (list) {
            case REMINDERS -> viewer.due(moment);
            case FREE, UNANSWERED -> viewer.relative(moment);
            case MINE, SOON, BREACHED -> ticket.due() == null ? viewer.relative(moment) : due(ticket);
        };
    }

    /** Until a target is missed, working time counts; once it is, the clock on the wall does. */
    private String due(DeskTicket ticket) {
        String left = viewer.past(ticket.due())
                ? viewer.due(ticket.due())
                : messages.text(
                        "ticket.target.left", MinutesText.text(ticket.left().toMinutes()));
        return ticket.target() == null
                ? left
                : messages.text("ticket.deskDue", messages.text("ticket.target." + ticket.target()), left);
    }

    private String tone(DeskTicket ticket, DeskList list) {
        return switch (list) {
            case REMINDERS -> viewer.urgency(ticket.pendingUntil());
            case FREE, UNANSWERED -> "";
            case MINE, SOON, BREACHED -> viewer.urgency(ticket.due());
        };
    }
}
