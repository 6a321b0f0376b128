package de.kundenblick.ticket.intranet;

import de.kundenblick.mail.MailFault;
import de.kundenblick.mail.MailStatus;
import de.kundenblick.mail.OutgoingMail.State;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.MessageSender;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How far the mails of a conversation have come. */
@Named("mailDeliveries")
@RequestScoped
public class MailDeliveries {
    private static final Set<State> MISSED = EnumSet.of(State.FAILED, State.BOUNCED);

    @Inject
    Messages messages;

    /** It did not reach somebody. */
    public boolean isMissed(MailStatus status) {
        return MISSED.contains(status.state());
    }

    /** Why it did not: one of our own reasons, or what a mail server said. */
    public String cause(MailStatus status) {
        return Stream.of(MailFault.values()).anyMatch(fault -> fault.name().equals(status.cause()))
                ? messages.text("mail.fault.".concat(status.cause()))
                : status.cause();
    }

    /** Whether the customer wrote last by mail, as far as the page shows. */
    public boolean isAnsweredByMail(List<MessageRow> shown) {
        return shown.stream()
                .filter(message -> message.sender() == MessageSender.CUSTOMER)
                .max(Comparator.comparing(MessageRow::writtenAt))
                .filter(message -> message.channel() == MessageChannel.EMAIL)
                .isPresent();
    }
}
