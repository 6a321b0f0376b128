package de.kundenblick.home.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.home.Desk;
import de.kundenblick.ticket.desk.DeskScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What waits for an employee in the morning. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeskService {
    /** Days ahead that are worth seeing today. */
    private static final int DAYS = 7;

    @Inject
    DeskRepository desk;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /** @param most rows of each part */
    public Desk read(DeskScope scope, int most) {
        List<Long> people = people(scope);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), current.preferences().zone());
        Long watcher = scope == DeskScope.MINE ? current.id() : null;
        return new Desk(
                desk.followUps(people, today, today.plusDays(DAYS), most), desk.messages(people, watcher, most));
    }

    /** Null for everybody. */
    private List<Long> people(DeskScope scope) {
        return switch (scope) {
            case MINE -> desk.standingInFor(current.id(), clock.instant());
            case TEAM -> desk.team(current.id());
            case ALL -> null;
        };
    }
}
