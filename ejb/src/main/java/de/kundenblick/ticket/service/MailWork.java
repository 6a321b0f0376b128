package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.mail.inbound.service.TakenMail;
import de.kundenblick.ticket.Actor;
import java.util.List;

/**
 * A mail while it is being taken.
 *
 * @param trace grows
 */
record MailWork(IncomingMail mail, MailSenders.Sender sender, MailDecision decision, List<String> trace) {
    /** Who does it: whoever is not known is as the mail says. */
    Actor actor() {
        if (sender.staff() != null) {
            return new Actor.Staff(sender.staff());
        }
        return sender.contact() == null ? new Actor.Outsider(sender.label()) : new Actor.Person(sender.contact());
    }

    boolean isStranger() {
        return sender.role() == MailSenders.Role.STRANGER;
    }

    void note(String key, Object... parameters) {
        trace.add(TraceLine.of(key, parameters));
    }

    TakenMail done(MailOutcome outcome, long ticketId, Long messageId) {
        return new TakenMail(outcome, ticketId, messageId, null, trace);
    }
}
