package de.kundenblick.ticket.service;

import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import de.kundenblick.ticket.EventKind;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Warns of targets, says that they are missed, and calls it off when they are over. */
@ApplicationScoped
public class EscalationJob implements RecurringJob {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);
    private static final int TICKETS = 500;
    private static final List<EventKind> KINDS = Arrays.stream(EventKind.values())
            .filter(kind -> kind.name().matches("(FIRST_RESPONSE|UPDATE|SOLUTION)_(WARNING|BREACH|STOP)"))
            .toList();

    @Inject
    AlarmRepository alarms;

    @Inject
    AlarmHours hours;

    @Inject
    Batches batches;

    @Inject
    Event<TicketAlarms> told;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "ticket.escalate";
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
                after -> alarms.due(AlarmKind.TARGET, now, after, TICKETS),
                ids -> look(ids, calendars, now),
                id -> alarms.lookAgain(AlarmKind.TARGET, Map.of(id, now.plus(AFTER_FAILURE))));
    }

    private void look(List<Long> ids, WorkingCalendars.Book calendars, Instant now) {
        var tickets = alarms.take(AlarmKind.TARGET, ids, now);
        var history = alarms.told(ids, KINDS);
        var events = new ArrayList<AlarmEvent>();
        var news = new ArrayList<TicketAlarm>();
        var again = new HashMap<Long, Instant>();
        var done = new ArrayList<Long>();
        for (AlarmedTicket ticket : tickets) {
            WorkingCalendar calendar = calendars.calendar(ticket.calendarId());
            if (!ticket.running().isEmpty() && !EscalationRound.isOpen(calendar, now)) {
                EscalationRound.nextOpening(calendar, now)
                        .ifPresentOrElse(at -> again.put(ticket.id(), at), () -> done.add(ticket.id()));
                continue;
            }
            var round =
                    new EscalationRound(ticket.running(), calendar, history.getOrDefault(ticket.id(), Map.of()), now);
            round.events().forEach(event -> {
                String due = event.due() == null ? null : event.due().toString();
                events.add(new AlarmEvent(ticket.id(), event.kind(), due));
                if (event.due() != null) {
                    news.add(new TicketAlarm(ticket.id(), event.kind(), event.due(), null));
                }
            });
            round.nextLook().ifPresentOrElse(at -> again.put(ticket.id(), at), () -> done.add(ticket.id()));
        }
        alarms.record(events, now);
        alarms.lookAgain(AlarmKind.TARGET, again);
        alarms.forget(AlarmKind.TARGET, done);
        told.fire(new TicketAlarms(news));
    }
}
