package de.kundenblick.mail.inbound.service;

import de.kundenblick.job.service.OneTimeJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads what was stored just now, without waiting for the next round. */
@ApplicationScoped
public class MailReadNudge implements OneTimeJob {
    @Inject
    MailReading reading;

    @Override
    public String name() {
        return "mail.read.now";
    }

    @Override
    public Outcome run(Run run) {
        reading.run();
        return Outcome.DONE;
    }

    /** The next round comes by itself. */
    @Override
    public int tries() {
        return 1;
    }
}
