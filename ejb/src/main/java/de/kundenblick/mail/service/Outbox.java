package de.kundenblick.mail.service;

import de.kundenblick.mail.OutgoingMail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Takes mails in, to be sent once the transaction is committed. */
@Dependent
public class Outbox {
    @Inject
    OutboxRepository outbox;

    public void add(List<OutgoingMail> mails) {
        if (!mails.isEmpty()) {
            outbox.addAll(mails);
        }
    }
}
