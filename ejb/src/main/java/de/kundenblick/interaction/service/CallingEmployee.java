package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.service.CurrentEmployee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who calls a service, and when. */
@Dependent
class CallingEmployee {
    @Inject
    PublicationRepository publications;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    Employee get() {
        return publications.employee(current.id());
    }

    long id() {
        return current.id();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
