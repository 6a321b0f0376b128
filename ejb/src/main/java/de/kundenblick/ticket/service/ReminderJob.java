package de.kundenblick.ticket.service;

import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketAlarm;
import de.kundenblick.ticket.TicketAlarms;
import de.kundenblick.ticket.sla.EscalationRound;
import de.kundenblick.ticket.sla.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reminds of tickets whose moment has come, once a day as long as they wait, and closes those that close by themselves. */
@ApplicationScoped
public class ReminderJob implements RecurringJob {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);
    private static final int TICKETS = 250;

    @Inject
    AlarmRepository alarms;

    @Inject
    AlarmHours hours;

    @Inject
    Batches batches;

    @Inject
    IdleTickets idle;

    @Inject
    Event<TicketAlarms> told;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "ticket.remind";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(PAUSE);
    }

    @Override
    public void run() {
        run(clock.instant());
    }

    void run(Instant now) {
        WorkingCalendars.Book calendars = hours.read();
        batches.run(
                after -> alarms.due(AlarmKind.REMINDER, now, after, TICKETS),
                ids -> look(ids, calendars, now),
                id -> alarms.lookAgain(AlarmKind.REMINDER, Map.of(id, now.plus(AFTER_FAILURE))));
    }

    private void look(List<Long> ids, WorkingCalendars.Book calendars, Instant now) {
        var events = new ArrayList<AlarmEvent>();
        var news = new ArrayList<TicketAlarm>();
        var again = new HashMap<Long, Instant>();
        var over = new ArrayList<Long>();
        var closing = new ArrayList<Long>();
        for (AlarmedTicket ticket : alarms.take(AlarmKind.REMINDER, ids, now)) {
            if (ticket.state() == StateType.PENDING_AUTO) {
                closing.add(ticket.id());
                continue;
            }
            if (ticket.state() != StateType.PENDING_REMINDER || ticket.pendingUntil() == null) {
                over.add(ticket.id());
                continue;
            }
            WorkingCalendar calendar = calendars.calendar(ticket.calendarId());
            Instant opening = EscalationRound.isOpen(calendar, now)
                    ? now
                    : EscalationRound.nextOpening(calendar, now).orElse(now);
            if (opening.isAfter(now)) {
                again.put(ticket.id(), opening);
                continue;
            }
            events.add(new AlarmEvent(
                    ticket.id(), EventKind.REMINDER, ticket.pendingUntil().toString()));
            news.add(new TicketAlarm(ticket.id(), EventKind.REMINDER, ticket.pendingUntil(), null));
            again.put(ticket.id(), now.plus(EscalationRound.REPEATED));
        }
        alarms.record(events, now);
        alarms.lookAgain(AlarmKind.REMINDER, again);
        alarms.forget(AlarmKind.REMINDER, over);
        told.fire(new TicketAlarms(news));
        idle.close(closing);
    }
}
