package de.kundenblick.ticket.service;

import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.ticket.sla.LockTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives up the locks of tickets that nobody worked on for as much working time as their queue allows. */
@ApplicationScoped
public class UnlockJob implements RecurringJob {
    private static final String RESETS_OWNER = "KUNDENBLICK_UNLOCK_RESETS_OWNER";

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int TICKETS = 200;

    @Inject
    AlarmRepository alarms;

    @Inject
    AlarmHours hours;

    @Inject
    Batches batches;

    @Inject
    IdleTickets idle;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "ticket.unlock";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(PAUSE);
    }

    @Override
    public void run() {
        run(clock.instant());
    }

    /** Whether a ticket has no owner any more once its lock has timed out. */
    static boolean resetsOwner(SettingReader settings) {
        return settings.flag(RESETS_OWNER, false);
    }

    void run(Instant now) {
        Map<Long, Instant> latest = latest(now);
        boolean resetsOwner = resetsOwner(SettingReader.current());
        if (!latest.isEmpty()) {
            batches.run(
                    after -> alarms.locked(latest, after, TICKETS),
                    ids -> idle.unlock(stillLocked(latest, ids), resetsOwner),
                    id -> {});
        }
    }

    /** Somebody may have worked on one of them meanwhile. */
    private List<Long> stillLocked(Map<Long, Instant> latest, List<Long> ids) {
        idle.lock(ids);
        return alarms.locked(latest, ids.get(0) - 1, ids.size()).stream()
                .filter(ids::contains)
                .toList();
    }

    private Map<Long, Instant> latest(Instant now) {
        WorkingCalendars.Book calendars = hours.read();
        var latest = new HashMap<Long, Instant>();
        for (Object[] queue : alarms.unlockingQueues()) {
            Long calendar = queue[1] == null ? null : ((Number) queue[1]).longValue();
            LockTime.latest(calendars.calendar(calendar), ((Number) queue[2]).intValue(), now)
                    .ifPresent(at -> latest.put(((Number) queue[0]).longValue(), at));
        }
        return latest;
    }
}
