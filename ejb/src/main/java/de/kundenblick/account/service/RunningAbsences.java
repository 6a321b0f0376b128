package de.kundenblick.account.service;

import de.kundenblick.account.AbsenceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who is away now, remembered for a moment, because many pages ask and the answer rarely changes. */
@ApplicationScoped
class RunningAbsences {
    private static final Duration MOMENT = Duration.ofSeconds(30);

    @Inject
    AbsenceRepository absences;

    private volatile Known known = new Known(Instant.MIN, List.of());

    private record Known(Instant until, List<AbsenceRow> rows) {}

    List<AbsenceRow> at(Instant now) {
        Known last = known;
        if (!now.isBefore(last.until())) {
            last = new Known(now.plus(MOMENT), absences.running(now));
            known = last;
        }
        return last.rows();
    }

    void forget() {
        known = new Known(Instant.MIN, List.of());
    }
}
