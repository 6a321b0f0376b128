package de.kundenblick.mail.inbound.service;

import de.kundenblick.job.service.Jobs;
import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Has every mailbox looked into from time to time, whether or not its server tells of news. */
@ApplicationScoped
public class MailReceive implements RecurringJob {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Inject
    MailboxDoor door;

    @Inject
    MailboxState mailboxes;

    @Inject
    Jobs jobs;

    @Inject
    MailFetch fetch;

    @Override
    public String name() {
        return "mail.receive";
    }

    @Override
    public Rhythm rhythm() {
        var interval = door.settings().interval();
        return new Rhythm.Every(interval.compareTo(LONGEST) < 0 ? interval : LONGEST);
    }

    /** A look is due a bit before its time, since rounds come a bit after theirs. */
    @Override
    public void run() {
        mailboxes
                .due(door.settings().interval().multipliedBy(9).dividedBy(10))
                .forEach(id -> jobs.start(fetch, id.toString()));
    }
}
