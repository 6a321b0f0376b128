package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.mail.inbound.service.MailTaker;
import de.kundenblick.mail.inbound.service.TakenMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes all mails that nobody else wants: into the ticket that they go on with, or into a new one. */
@ApplicationScoped
class TicketMailTaker implements MailTaker {
    @Inject
    MailTargets targets;

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
        var target = targets.of(mail);
        if (target.sender().role() == MailSenders.Role.OURS) {
            return Optional.of(ignored(List.of(
                    TraceLine.of("ticket.mail.trace.ours", target.sender().address()))));
        }
        var decision = decisions.decide(mail, target.ticket());
        if (target.ticket() != null && decision.isJunk()) {
            target = targets.anew(mail, target);
            decision = decisions.decide(mail, null);
        }
        var trace = new ArrayList<>(target.trace());
        trace.addAll(decision.trace());
        if (decision.isIgnored()) {
            return Optional.of(ignored(trace));
        }
        var work = new MailWork(mail, target.sender(), decision, trace);
        return Optional.of(
                target.ticket() == null ? tickets.begin(work, target.named()) : tickets.goOn(work, target.ticket()));
    }

    private static TakenMail ignored(List<String> trace) {
        return new TakenMail(MailOutcome.IGNORED, null, null, null, trace);
    }
}
