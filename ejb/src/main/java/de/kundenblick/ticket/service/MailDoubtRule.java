package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.ticket.Ticket;
import jakarta.enterprise.context.Dependent;

/** What the mailbox wants to become of a mail whose sender is doubtful. */
@Dependent
class MailDoubtRule implements MailRule {
    @Override
    public int order() {
        return 150;
    }

    @Override
    public void apply(IncomingMail mail, Ticket found, MailDecision decision) {
        if (mail.isDoubted() && mail.doubtful() == DoubtRule.JUNK) {
            decision.takeForJunk();
            decision.note(TraceLine.of("ticket.mail.trace.doubtfulJunk"));
        }
    }
}
