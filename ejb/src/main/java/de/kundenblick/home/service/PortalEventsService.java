package de.kundenblick.home.service;

import de.kundenblick.account.LoginThrottle;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.home.PortalEvents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What goes on at the portal, for those who oversee it. */
@Stateless
@RolesAllowed(Permissions.PORTAL_OVERSEE)
public class PortalEventsService {
    private static final int DAYS = 30;
    private static final Duration SOON = Duration.ofDays(1);

    @Inject
    PortalEventsRepository events;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /** By days in the caller's zone. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PortalEvents read() {
        var now = clock.instant();
        ZoneId zone = current.preferences().zone();
        var alerts = events.alerts(now, LoginThrottle.WINDOW, LoginThrottle.FAILURES_PER_LOGIN, SOON);
        return new PortalEvents(
                events.days(LocalDate.ofInstant(now, zone), DAYS, zone),
                alerts.getOrDefault("locked", List.of()),
                alerts.getOrDefault("expiring", List.of()),
                Integer.parseInt(alerts.get("failed").get(0)));
    }
}
