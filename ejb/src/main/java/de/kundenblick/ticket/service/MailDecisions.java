package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketRefusedException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Asks all rules, and lets nothing pass that would keep the mail from being taken. */
@Dependent
class MailDecisions {
    @Inject
    @Any
    Instance<MailRule> rules;

    @Inject
    TicketWorkRepository stored;

    @Inject
    Clock clock;

    /** Once: what is taken from an instance anew for each mail would stay as long as this does. */
    private List<MailRule> inOrder;

    @PostConstruct
    void sort() {
        inOrder =
                rules.stream().sorted(Comparator.comparingInt(MailRule::order)).toList();
    }

    /** @param found null for a mail that begins a ticket */
    MailDecision decide(IncomingMail mail, Ticket found) {
        var decision = new MailDecision();
        inOrder.forEach(rule -> rule.apply(mail, found, decision));
        settle(decision, found);
        return decision;
    }

    /** What cannot be any more, such as a state that was retired since the rule was written, is as usual. */
    private void settle(MailDecision decision, Ticket found) {
        if (decision.state() != null) {
            try {
                TicketRules.checkState(decision.state(), decision.pendingUntil(), clock.instant());
            } catch (TicketRefusedException retired) {
                decision.note(TraceLine.of(
                        "ticket.mail.trace.noState", decision.state().getName()));
                decision.state(null, null);
            }
        }
        var queue = decision.queue() == null && found != null ? found.getQueue() : decision.queue();
        var owner = decision.owner();
        if (owner != null && queue != null && !(owner.isEnabled() && stored.maySee(owner, queue))) {
            decision.note(TraceLine.of("ticket.mail.trace.noOwner", owner.getName(), queue.getName()));
            decision.owner(null);
        }
    }
}
