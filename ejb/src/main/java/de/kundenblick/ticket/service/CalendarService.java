package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import de.kundenblick.ticket.sla.Calendar;
import de.kundenblick.ticket.sla.CalendarDetails;
import de.kundenblick.ticket.sla.CalendarRow;
import de.kundenblick.ticket.sla.PromiseRefusedException;
import de.kundenblick.ticket.sla.PromisesChanged;
import de.kundenblick.ticket.sla.WhatIfView;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Administers the working calendars in which the time of promises is counted. */
@Stateless
@RolesAllowed(Permissions.TICKET_MANAGE)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class CalendarService {
    @Inject
    CalendarRepository calendars;

    @Inject
    NamedRecords records;

    @Inject
    CalendarEffect effect;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    Event<PromisesChanged> changed;

    @Resource
    SessionContext context;

    private final RecordKind<Calendar, CalendarDetails> kind = new RecordKind<>(
            Calendar.class,
            CalendarDetails.class,
            this::details,
            name -> new Calendar(name, ZoneOffset.UTC),
            this::store);

    /** By name. */
    public List<CalendarRow> list() {
        return calendars.rows();
    }

    public Optional<Stored<CalendarDetails>> find(long id) {
        return records.find(kind, id);
    }

    /**
     * @return the id of the new calendar
     * @throws RecordRefusedException when the name is taken
     */
    public long create(CalendarDetails details) {
        return records.create(kind, details);
    }

    /**
     * The targets of all unfinished tickets are worked out again.
     *
     * @throws RecordRefusedException when the name is taken
     * @throws PromiseRefusedException when no calendar would be the standard
     */
    public Outcome change(Edit edit) {
        return records.change(kind, edit);
    }

    /** @throws PromiseRefusedException when it is the standard, or a queue or service level names it */
    public void delete(long id) {
        var calendar = records.get(Calendar.class, id);
        if (calendar.isStandard()) {
            throw PromiseRefusedException.standardNeeded(calendar.getName());
        }
        List<String> users = calendars.users(id);
        if (!users.isEmpty()) {
            throw PromiseRefusedException.calendarInUse(calendar.getName(), Names.some(users));
        }
        records.remove(calendar);
        changed.fire(new PromisesChanged());
    }

    /** What would become of unfinished tickets that the caller may see if the calendar were as is typed; nothing is stored. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WhatIfView.Effect effect(long id, CalendarDetails typed) {
        return effect.of(id, typed.calendar(), readableQueues.scope(context));
    }

    private CalendarDetails details(Calendar calendar) {
        return calendars.details(List.of(calendar)).get(calendar.getId());
    }

    private void store(Calendar calendar, CalendarDetails details) {
        if (calendar.isStandard() && !details.standard()) {
            throw PromiseRefusedException.standardNeeded(calendar.getName());
        }
        if (details.standard() && !calendar.isStandard()) {
            calendars.giveUpStandard();
        }
        calendar.change(details);
        calendars.store(calendar, details);
        changed.fire(new PromisesChanged());
    }
}
