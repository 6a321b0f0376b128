package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.ticket.desk.AgentLoad;
import de.kundenblick.ticket.desk.DeskDay;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskScope;
import de.kundenblick.ticket.desk.DeskTickets;
import de.kundenblick.ticket.statistics.Hits;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What there is to do about tickets, in the queues that the caller may see. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketDeskService {
    private static final int DAYS = 7;

    @Inject
    TicketDeskRepository desk;

    @Inject
    DeskConditions conditions;

    @Inject
    WorkingCalendars calendars;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * Lists of which none is empty; those that are missing are.
     *
     * @param most rows of each
     */
    public Map<DeskList, DeskTickets> read(DeskScope scope, Collection<DeskList> lists, int most) {
        if (lists.isEmpty()) {
            return Map.of();
        }
        var reach = conditions.reach(scope);
        var queues = context.isCallerInRole(Permissions.TICKET_READ_ALL)
                ? QueueScope.EVERYWHERE
                : QueueScope.of(reach.readable());
        if (queues.isEmpty()) {
            return Map.of();
        }
        var wanted = new LinkedHashMap<DeskList, List<SqlCondition>>();
        conditions
                .of(lists, scope, reach)
                .forEach((list, asked) -> wanted.put(
                        list, queues.all() ? List.of(asked) : List.of(asked, TicketConditions.readable(queues))));
        return desk.read(wanted, most, calendars.at(reach.revision()), clock.instant());
    }

    /** What the members of the caller's teams have to do, as far as the caller may see it. */
    @RolesAllowed(Permissions.REPORT_VIEW)
    public List<AgentLoad> load() {
        boolean all = context.isCallerInRole(Permissions.TICKET_READ_ALL);
        var readable = all ? null : TicketConditions.readableBy(current.id());
        var zone = current.preferences().zone();
        var now = clock.instant();
        var tonight =
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return desk.load(current.id(), readable, now, tonight);
    }

    /** What the caller did in the last seven days, today included. */
    public List<DeskDay> week() {
        var zone = current.preferences().zone();
        var first = LocalDate.ofInstant(clock.instant(), zone).minusDays(DAYS - 1L);
        var done = desk.week(current.id(), first, zone).stream().collect(Collectors.toMap(DeskDay::day, day -> day));
        return IntStream.range(0, DAYS)
                .mapToObj(first::plusDays)
                .map(day -> done.getOrDefault(day, new DeskDay(day, 0, 0, 0, new Hits(0, 0))))
                .toList();
    }
}
