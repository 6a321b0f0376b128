package de.kundenblick.mail.inbound.service;

import de.kundenblick.given.Fixtures;
import de.kundenblick.given.LetterFrom;
import de.kundenblick.server.InTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Gives mails to whoever takes them, as the job does after it has read them. */
@Dependent
public class ArrivedMails {
    @Inject
    @Any
    Instance<MailTaker> takers;

    @Inject
    Fixtures given;

    @Inject
    InTransaction inTransaction;

    public TakenMail take(LetterFrom mail) throws Exception {
        return take(mail, null);
    }

    /** @param queueId of the mailbox; null when it names none */
    public TakenMail take(LetterFrom mail, Long queueId) throws Exception {
        return take(arrived(mail, queueId));
    }

    /** The mail is stored, and nothing has come of it yet. */
    public IncomingMail arrived(LetterFrom mail, Long queueId) {
        return new IncomingMail(stored(), null, queueId, false, Instant.EPOCH, mail.read());
    }

    public TakenMail take(IncomingMail arrived) throws Exception {
        return inTransaction.call(() -> takers.stream()
                .sorted(Comparator.comparingInt(MailTaker::order))
                .map(taker -> taker.take(arrived))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow());
    }

    private long stored() {
        long id = given.database().nextId();
        given.database()
                .update(
                        """
                        INSERT INTO mail_inbox (id, version, state, arrived_at, stored_at, due_at, size, sha256)
                        VALUES (?, 1, 'STORED', now(), now(), now(), 0, '')
                        """,
                        id);
        return id;
    }
}
