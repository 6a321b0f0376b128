package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailOutcome;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;

/** Takes the mails of tests that are about fetching and reading and not about what becomes of mails. */
@Dependent
public class GivenTaker implements MailTaker {
    /** With {@code take}, {@code fail}, or {@code die}. */
    static final String HEADER = "X-Given";

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<TakenMail> take(IncomingMail mail) {
        return mail.content().header(HEADER).map(wanted -> {
            if (wanted.equals("fail")) {
                throw new IllegalStateException("as the test wants it");
            }
            if (wanted.equals("die")) {
                throw new LinkageError("as the test wants it");
            }
            return new TakenMail(MailOutcome.IGNORED, null, null, null, List.of("as the test wants it"));
        });
    }
}
