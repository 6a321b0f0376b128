package de.kundenblick.home.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.home.Desk;
import de.kundenblick.home.DeskScope;
import de.kundenblick.home.DeskTicket;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What waits for an employee in the morning. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_READ)
@DeclareRoles({Permissions.TICKET_READ, Permissions.TICKET_READ_ALL})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeskService {
    /** Days ahead that are worth seeing today. */
    private static final int DAYS = 7;

    private static final Duration RECENT = Duration.ofDays(30);

    @Inject
    DeskRepository desk;

    @Inject
    DeskTicketRepository tickets;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** @param most rows of each part */
    public Desk read(DeskScope scope, int most) {
        List<Long> people = people(scope);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), current.preferences().zone());
        Long watcher = scope == DeskScope.MINE ? current.id() : null;
        return new Desk(
                desk.followUps(people, today, today.plusDays(DAYS), most),
                desk.messages(people, watcher, most),
                tickets(most));
    }

    private List<DeskTicket> tickets(int most) {
        return context.isCallerInRole(Permissions.TICKET_READ)
                ? tickets.unanswered(
                        current.id(),
                        context.isCallerInRole(Permissions.TICKET_READ_ALL),
                        clock.instant().minus(RECENT),
                        most)
                : List.of();
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
