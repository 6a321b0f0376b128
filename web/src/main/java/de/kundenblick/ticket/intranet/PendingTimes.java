package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Moments until which tickets wait, in the reader's zone. */
@Dependent
class PendingTimes implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Viewer viewer;

    @Inject
    transient Clock clock;

    /** Tomorrow at this time. */
    LocalDateTime proposal() {
        return LocalDateTime.ofInstant(clock.instant(), viewer.getZone())
                .plusDays(1)
                .truncatedTo(ChronoUnit.MINUTES);
    }

    Instant instant(LocalDateTime typed) {
        return typed == null ? null : typed.atZone(viewer.getZone()).toInstant();
    }
}
