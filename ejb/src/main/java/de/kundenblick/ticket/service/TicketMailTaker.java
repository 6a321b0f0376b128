package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.mail.inbound.service.MailTaker;
import de.kundenblick.mail.inbound.service.TakenMail;
import de.kundenblick.ticket.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes all mails that nobody else wants: into the ticket that they go on with, or into a new one. */
@ApplicationScoped
class TicketMailTaker implements MailTaker {
    @Inject
    MailThreads threads;

    @Inject
    MailSenders senders;

    @Inject
    MailDecisions decisions;

    @Inject
    MailTickets tickets;

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public Optional<TakenMail> take(IncomingMail mail) {
        var trace = new ArrayList<String>();
        var found = threads.find(mail.content());
        Ticket ticket = found.map(MailThreads.Found::ticket).orElse(null);
        var sender = senders.of(mail.content(), ticket);
        if (sender.role() == MailSenders.Role.OURS) {
            trace.add(TraceLine.of("ticket.mail.trace.ours", sender.address()));
            return Optional.of(ignored(trace));
        }
        found.ifPresent(each -> trace.add(TraceLine.of(
                "ticket.mail.trace.found.".concat(each.way().name()),
                each.ticket().getNumber())));
        var decision = decisions.decide(mail, ticket);
        if (ticket != null && decision.isJunk()) {
            ticket = null;
            sender = senders.of(mail.content(), null);
            decision = decisions.decide(mail, null);
        }
        trace.addAll(decision.trace());
        if (decision.isIgnored()) {
            return Optional.of(ignored(trace));
        }
        var work = new MailWork(mail, sender, decision, trace);
        return Optional.of(ticket == null ? tickets.begin(work) : tickets.goOn(work, ticket));
    }

    private static TakenMail ignored(List<String> trace) {
        return new TakenMail(MailOutcome.IGNORED, null, null, null, trace);
    }
}
