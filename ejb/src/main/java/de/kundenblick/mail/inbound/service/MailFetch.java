package de.kundenblick.mail.inbound.service;

import de.kundenblick.job.service.OneTimeJob;
import de.kundenblick.mail.inbound.MailboxFault;
import de.kundenblick.mail.inbound.MailboxProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks into one mailbox, on one node at a time; the key is the mailbox's id. */
@ApplicationScoped
public class MailFetch implements OneTimeJob {
    private static final Logger LOG = Logger.getLogger(MailFetch.class.getName());

    /** After a break the others are fetched over a new connection, without waiting for the next look. */
    private static final int MOST_BREAKS = 3;

    @Inject
    MailboxDoor door;

    @Inject
    MailboxState mailboxes;

    @Inject
    MailStoring storing;

    @Inject
    Clock clock;

    private final Set<String> troubled = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "mail.fetch";
    }

    /** The next look comes by itself. */
    @Override
    public int tries() {
        return 1;
    }

    @Override
    public Outcome run(Run run) {
        look(Long.parseLong(run.key()), run);
        return Outcome.DONE;
    }

    private void look(long accountId, Run run) {
        try {
            var access = mailboxes.access(accountId);
            if (access.isPresent()) {
                look(access.get(), run);
                mailboxes.looked(accountId, null);
            }
        } catch (MailboxException failed) {
            blame(accountId, failed.problem());
        }
    }

    private void look(ImapAccess access, Run run) throws MailboxException {
        for (int breaks = 0; ; breaks++) {
            int before = troubled.size();
            try (var mailbox = door.open(access)) {
                long largest = door.settings().largest();
                new MailLookRound(
                                mailbox,
                                access.accountId(),
                                storing,
                                largest,
                                troubled,
                                breaks > 0,
                                run::isStopping,
                                clock)
                        .run();
                return;
            } catch (MailboxException failed) {
                boolean another = failed.problem().fault() == MailboxFault.INTERRUPTED && breaks == 0;
                if (troubled.size() == before && !another || breaks == MOST_BREAKS || run.isStopping()) {
                    throw failed;
                }
            }
        }
    }

    private void blame(long accountId, MailboxProblem problem) {
        LOG.log(Level.WARNING, "No mails from mailbox {0}: {1}", new Object[] {accountId, problem.stored()});
        mailboxes.looked(accountId, problem);
    }
}
