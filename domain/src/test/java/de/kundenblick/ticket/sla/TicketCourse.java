package de.kundenblick.ticket.sla;

import static de.kundenblick.ticket.sla.Given.berlin;

import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.StateType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells what happened to a ticket on Monday, 12 January 2026. */
class TicketCourse {
    private final Instant created;
    private final List<Course.Message> messages = new ArrayList<>();
    private final List<Course.Phase> phases = new ArrayList<>();

    private TicketCourse(Instant created) {
        this.created = created;
        phases.add(new Course.Phase(created, StateType.NEW, Suspension.NONE));
    }

    static TicketCourse created(String clock) {
        return new TicketCourse(time(clock));
    }

    static Instant time(String clock) {
        return berlin("2026-01-12T" + clock + ":00");
    }

    TicketCourse customer(String clock) {
        return message(clock, MessageSender.CUSTOMER, true);
    }

    TicketCourse answer(String clock) {
        return message(clock, MessageSender.AGENT, true);
    }

    TicketCourse note(String clock) {
        return message(clock, MessageSender.AGENT, false);
    }

    TicketCourse system(String clock) {
        return message(clock, MessageSender.SYSTEM, true);
    }

    TicketCourse state(String clock, StateType type) {
        return state(clock, type, Suspension.NONE);
    }

    TicketCourse state(String clock, StateType type, Suspension suspension) {
        phases.add(new Course.Phase(time(clock), type, suspension));
        return this;
    }

    Targets targets(PromiseSet promises, WorkingCalendar calendar) {
        return Targets.of(new Course(created, messages, phases), promises, calendar);
    }

    private TicketCourse message(String clock, MessageSender sender, boolean visible) {
        messages.add(new Course.Message(time(clock), sender, visible));
        return this;
    }
}
