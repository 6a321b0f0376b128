package de.kundenblick.ticket.service;

import de.kundenblick.account.AbsenceTurned;
import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands tickets, and what other areas have, over when an absence begins and back when it ends, however long nobody looked.
 * What fails is tried again in the next round, for a day after the end at most.
 */
@ApplicationScoped
public class AbsenceJob implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(AbsenceJob.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int TICKETS = 200;

    @Inject
    HandoverRepository absences;

    @Inject
    Handover handover;

    @Inject
    Batches batches;

    @Inject
    Event<AbsenceTurned> turned;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "ticket.absence";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(PAUSE);
    }

    @Override
    public void run() {
        run(clock.instant());
    }

    void run(Instant now) {
        for (Long id : absences.ending(now)) {
            boolean isDone = batches.run(
                    after -> absences.ofDeputy(id, after, TICKETS), ids -> handover.giveBack(id, ids), failed -> {});
            isDone &= turn(id, true);
            if (isDone || isGivenUp(id, now)) {
                handover.ended(id);
            }
        }
        for (Long id : absences.beginning(now)) {
            boolean isDone = batches.run(
                    after -> absences.ofAbsent(id, after, TICKETS), ids -> handover.give(id, ids), failed -> {});
            isDone &= turn(id, false);
            if (isDone) {
                handover.begun(id);
            }
        }
    }

    /** @return whether everything was handed over */
    private boolean turn(long id, boolean back) {
        try {
            absences.turned(id, back).ifPresent(turned::fire);
            return true;
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, broken, () -> "Work of absence " + id + " is left to a later round");
            return false;
        }
    }

    private boolean isGivenUp(long id, Instant now) {
        return !Thread.currentThread().isInterrupted() && absences.isOverSince(id, now.minus(PATIENCE));
    }
}
