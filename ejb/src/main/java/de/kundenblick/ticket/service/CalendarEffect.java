package de.kundenblick.ticket.service;

import de.kundenblick.ticket.sla.WhatIfView;
import de.kundenblick.ticket.sla.WorkingCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What becomes of the tickets that are counted in a calendar when it is another one. */
@Dependent
class CalendarEffect {
    /** So many tickets are looked at, the newest ones. */
    private static final int MOST_EXAMINED = 500;

    @Inject
    TargetRepository stored;

    @Inject
    WorkingCalendars calendars;

    /** @param calendarId null for the standard calendar */
    WhatIfView.Effect of(Long calendarId, WorkingCalendar other, QueueScope scope) {
        var book = calendars.at(stored.revision());
        long standard = book.standard() == null ? 0 : book.standard();
        List<Long> ids =
                stored.idsInCalendar(calendarId == null ? standard : calendarId, standard, scope, MOST_EXAMINED + 1);
        boolean all = ids.size() <= MOST_EXAMINED;
        var current = book.calendar(calendarId);
        List<TicketFacts> tickets = stored.facts(all ? ids : ids.subList(0, MOST_EXAMINED));
        long changed = tickets.stream()
                .filter(ticket ->
                        !ticket.columns(ticket.targets(current)).equals(ticket.columns(ticket.targets(other))))
                .count();
        return new WhatIfView.Effect((int) changed, tickets.size(), all);
    }
}
