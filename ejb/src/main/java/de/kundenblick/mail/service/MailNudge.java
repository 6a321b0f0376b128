package de.kundenblick.mail.service;

import de.kundenblick.job.service.OneTimeJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends what was written just now, without waiting for the next round. */
@ApplicationScoped
public class MailNudge implements OneTimeJob {
    @Inject
    MailRound round;

    @Override
    public String name() {
        return "mail.nudge";
    }

    @Override
    public Outcome run(Run run) {
        round.run();
        return Outcome.DONE;
    }

    /** The next round comes by itself. */
    @Override
    public int tries() {
        return 1;
    }
}
