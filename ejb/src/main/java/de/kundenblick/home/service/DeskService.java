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
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), current.preferences().zone());
        return desk.read(current.id(), scope, today, today.plusDays(DAYS), most);
    }
}
