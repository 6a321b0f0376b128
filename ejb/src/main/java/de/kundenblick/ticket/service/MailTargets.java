package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.queue.StrangerRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Finds the ticket that a mail goes on with, and whether its sender is let into it. */
@Dependent
class MailTargets {
    @Inject
    MailThreads threads;

    @Inject
    MailSenders senders;

    /**
     * Where a mail goes.
     *
     * @param ticket null for one that begins a ticket
     * @param named the ticket that it names without being let in; null for none
     * @param sender as whom the mail counts there
     * @param trace why, as {@code TraceLine} writes it
     */
    record Target(Ticket ticket, Ticket named, MailSenders.Sender sender, List<String> trace) {
        Target {
            trace = List.copyOf(trace);
        }
    }

    Target of(IncomingMail mail) {
        var found = threads.find(mail.content()).orElse(null);
        if (found == null) {
            return new Target(null, null, senders.of(mail, null), List.of());
        }
        var ticket = found.ticket();
        var sender = senders.of(mail, ticket);
        var trace = new ArrayList<String>();
        trace.add(TraceLine.of("ticket.mail.trace.found.".concat(found.way().name()), ticket.getNumber()));
        if (!isKeptOut(mail, found, sender)) {
            return new Target(ticket, null, sender, trace);
        }
        trace.add(TraceLine.of("ticket.mail.trace.keptOut", sender.address(), ticket.getNumber()));
        return new Target(null, ticket, senders.of(mail, null), trace);
    }

    /** As if it had named no ticket. */
    Target anew(IncomingMail mail, Target before) {
        return new Target(null, null, senders.of(mail, null), before.trace());
    }

    /** Numbers of tickets are easily guessed. What a program writes changes nothing in any case. */
    private static boolean isKeptOut(IncomingMail mail, MailThreads.Found found, MailSenders.Sender sender) {
        boolean isProven = found.proven() && !mail.isDoubted();
        if (sender.role() != MailSenders.Role.STRANGER
                || isProven
                || mail.content().automatic()) {
            return false;
        }
        var rule = found.ticket().getQueue().getStrangers();
        return rule == StrangerRule.NEW_TICKET
                || rule == StrangerRule.JOIN_OPEN
                        && found.ticket().getState().getType().isFinal();
    }
}
