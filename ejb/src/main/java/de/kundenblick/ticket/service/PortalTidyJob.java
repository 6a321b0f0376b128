package de.kundenblick.ticket.service;

import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** Removes what the portal keeps for some days only: which forms were sent, and links that have expired. */
@Dependent
class PortalTidyJob implements RecurringJob {
    /** Nobody sends the same form again after that. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    PortalTicketRepository tickets;

    @Inject
    RatingRepository ratings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "ticket.portal";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 50), ZoneId.of("Europe/Berlin"));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run() {
        tickets.forget(clock.instant().minus(KEPT));
        ratings.removeLinks(clock.instant());
    }
}
