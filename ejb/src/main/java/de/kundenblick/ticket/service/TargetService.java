package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.sla.ExplainedDay;
import de.kundenblick.ticket.sla.Explanation;
import de.kundenblick.ticket.sla.ExplanationView;
import de.kundenblick.ticket.sla.PromiseSet;
import de.kundenblick.ticket.sla.TargetKind;
import de.kundenblick.ticket.sla.TargetLine;
import de.kundenblick.ticket.sla.TargetState;
import de.kundenblick.ticket.sla.TargetsView;
import de.kundenblick.ticket.sla.WhatIf;
import de.kundenblick.ticket.sla.WhatIfView;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** How it stands with what was promised about a ticket, and why. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TargetService {
    @Inject
    TargetRepository stored;

    @Inject
    PromiseChoices choices;

    @Inject
    CalendarEffect effect;

    @Inject
    WorkingCalendars calendars;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** Empty when there is no such ticket in the caller's queues. */
    public Optional<TargetsView> find(String number) {
        return facts(number).map(facts -> view(number, facts));
    }

    /** @throws TicketNotFoundException when there is no such ticket in the caller's queues */
    public ExplanationView explain(String number, TargetKind kind) {
        TicketFacts facts = facts(number).orElseThrow(() -> new TicketNotFoundException(number));
        var book = calendars.at(facts.revision());
        var calendar = book.calendar(facts.calendarId());
        var target = facts.targets(calendar).of(kind);
        var explanation = Explanation.of(target, calendar, clock.instant());
        return new ExplanationView(
                view(number, facts),
                TargetLine.of(target, calendar, clock.instant()),
                explanation,
                ExplainedDay.of(explanation, calendar),
                facts.calendarId() == null ? book.standard() : facts.calendarId());
    }

    /**
     * What would be, without anything being stored.
     *
     * @throws TicketNotFoundException when there is no such ticket in the caller's queues
     */
    public WhatIfView whatIf(String number, TargetKind kind, WhatIf wanted) {
        TicketFacts facts = facts(number).orElseThrow(() -> new TicketNotFoundException(number));
        var book = calendars.at(facts.revision());
        PromiseSet promises = facts.promises();
        Long calendarId = facts.calendarId();
        if (wanted.levelId() != null) {
            var level = choices.level(wanted.levelId());
            promises = level.getPromises().values();
            calendarId =
                    level.getCalendar() == null ? null : level.getCalendar().getId();
        }
        if (wanted.calendarId() != null) {
            calendarId = wanted.calendarId();
        }
        var calendar = book.calendar(calendarId);
        var target = wanted.target(facts.course(), promises, kind, calendar);
        var entry = book.entry(calendarId);
        return new WhatIfView(
                TargetLine.of(target, calendar, clock.instant()),
                Explanation.of(target, calendar, clock.instant()),
                entry == null ? null : entry.details().name(),
                wanted.calendarId() == null ? null : effect.of(facts.calendarId(), calendar, scope()));
    }

    /** All calendars, by name. */
    public List<Choice> calendars() {
        return choices.calendars();
    }

    /** The service levels that are valid, by name. */
    public List<Choice> serviceLevels() {
        return choices.levels();
    }

    private TargetsView view(String number, TicketFacts facts) {
        Instant now = clock.instant();
        var book = calendars.at(facts.revision());
        var calendar = book.calendar(facts.calendarId());
        var entry = book.entry(facts.calendarId());
        return new TargetsView(
                number,
                facts.source(),
                facts.ofLevel(),
                entry == null ? null : entry.details().name(),
                entry == null ? ZoneOffset.UTC : calendar.zone(),
                facts.targets(calendar).all().stream()
                        .filter(target -> target.state() != TargetState.NOT_PROMISED)
                        .map(target -> TargetLine.of(target, calendar, now))
                        .toList());
    }

    private Optional<TicketFacts> facts(String number) {
        var scope = scope();
        return scope.isEmpty() ? Optional.empty() : stored.find(number.trim(), scope);
    }

    private QueueScope scope() {
        return readableQueues.scope(context);
    }
}
