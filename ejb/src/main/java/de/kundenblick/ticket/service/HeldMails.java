package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.audit.service.OnBehalf;
import de.kundenblick.job.service.Jobs;
import de.kundenblick.job.service.OneTimeJob;
import de.kundenblick.shared.BusinessException;
import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Mails that their writers can still take back. Each is a draft until this job sends it. */
@Dependent
class HeldMails implements OneTimeJob {
    private static final String PAUSE = "KUNDENBLICK_MAIL_UNDO_SECONDS";
    private static final String BETWEEN = ":";

    @Inject
    HeldMailSteps steps;

    @Inject
    Jobs jobs;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Clock clock;

    /** How long a mail can be taken back. */
    static Duration pause() {
        var settings = SettingReader.current();
        return Duration.ofSeconds(settings.number(PAUSE, settings.text(PAUSE).orElse("10"), 0, 120));
    }

    /**
     * Each time with a job of its own: one that waits already may be about to end, because the mail was taken back before.
     *
     * @param wish null when the state of the ticket stays
     * @return when it leaves
     */
    Instant hold(Employee writer, WrittenMail mail, StateWish wish, Duration pause) {
        steps.rehearse(writer.getId(), mail, wish);
        Instant until = clock.instant().plus(pause).truncatedTo(ChronoUnit.MICROS);
        long id = steps.hold(writer.getId(), mail, wish, until);
        jobs.start(this, id + BETWEEN + writer.getLogin() + BETWEEN + until, until);
        return until;
    }

    @Override
    public String name() {
        return "ticket.mail.send";
    }

    @Override
    public Outcome run(Run run) {
        String[] key = run.key().split(BETWEEN, 3);
        return onBehalf.of(key[1], () -> send(Long.parseLong(key[0])));
    }

    /** One that was taken back and sent again is due later, and whichever of its jobs comes first sends it. */
    private Outcome send(long id) {
        try {
            return steps.send(id) ? Outcome.DONE : Outcome.AGAIN;
        } catch (BusinessException refused) {
            steps.giveBack(id);
            return Outcome.DONE;
        }
    }

    @Override
    public void giveUp(String key) {
        steps.giveBack(Long.parseLong(key.split(BETWEEN, 2)[0]));
    }
}
