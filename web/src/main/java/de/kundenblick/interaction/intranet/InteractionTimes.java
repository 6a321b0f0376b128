package de.kundenblick.interaction.intranet;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.web.Viewer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Who writes, when, and in which zone. */
@Dependent
class InteractionTimes implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Viewer viewer;

    @Inject
    CurrentEmployee current;

    @Inject
    transient Clock clock;

    ZoneId zone() {
        return viewer.getZone();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), viewer.getZone()).truncatedTo(ChronoUnit.MINUTES);
    }

    boolean isFuture(LocalDateTime typed) {
        return typed != null && typed.isAfter(now());
    }

    String exact(Instant at) {
        return viewer.exact(at);
    }

    String date(LocalDate day) {
        return viewer.getTime().date(day);
    }

    /** Of whoever writes. */
    long ownId() {
        return current.id();
    }

    String ownName() {
        return current.get().name();
    }
}
