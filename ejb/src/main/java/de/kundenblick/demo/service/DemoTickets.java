package de.kundenblick.demo.service;

import de.kundenblick.account.Employee;
import de.kundenblick.demo.service.DemoTicketPlans.Plan;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketEvent;
import de.kundenblick.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Lets planned tickets live: who took them when, where they were moved, and how they ended. */
class DemoTickets {
    private static final String FIRST_QUEUE = "Support";
    private static final int STEPS = 5;

    private final DemoRepository stored;
    private final DemoRandom random;
    private final DemoStaff staff;
    private final Map<String, TicketState> states;
    private final DemoConversation conversation;
    private final DemoPromises promises;

    DemoTickets(DemoRepository stored, DemoRandom random, DemoStaff staff, DemoPromises promises) {
        this.stored = stored;
        this.random = random;
        this.staff = staff;
        this.promises = promises;
        conversation = new DemoConversation(stored, random);
        states = stored.states();
    }

    void create(List<Plan> plans) {
        var numbers = stored.ticketNumbers(plans.size());
        plans.forEach(plan -> create(plan, numbers.pop()));
    }

    private void create(Plan plan, String number) {
        boolean isMoved = random.chance(0.3) && !plan.queue().equals(FIRST_QUEUE);
        String caller = plan.contact().getDisplayName();
        var ticket = stored.add(new Ticket(
                number,
                plan.subject(),
                states.get(TicketState.NEW),
                staff.queue(isMoved ? FIRST_QUEUE : plan.queue()),
                plan.customer(),
                plan.contact(),
                plan.createdAt()));
        ticket.rank(Priority.NORMAL, plan.createdAt());
        ticket.classify(promises.any(), plan.createdAt());
        event(ticket, plan.createdAt(), caller, EventKind.CREATED, null, TicketState.NEW);
        conversation.ask(ticket, plan.contact(), plan.createdAt());
        var moments = moments(plan);
        if (isMoved) {
            ticket.moveTo(staff.queue(plan.queue()), moments.get(0));
            event(ticket, moments.get(0), agent(FIRST_QUEUE).getName(), EventKind.QUEUE, FIRST_QUEUE, plan.queue());
        }
        Employee worker = plan.owner() == null ? agent(plan.queue()) : plan.owner();
        rank(ticket, plan, worker, moments.get(1));
        own(ticket, plan, moments.get(1));
        proceed(ticket, plan, worker, moments);
    }

    private void rank(Ticket ticket, Plan plan, Employee worker, Instant at) {
        if (plan.priority() != Priority.NORMAL) {
            ticket.rank(plan.priority(), at);
            event(
                    ticket,
                    at,
                    worker.getName(),
                    EventKind.PRIORITY,
                    "NORMAL",
                    plan.priority().name());
        }
    }

    private void own(Ticket ticket, Plan plan, Instant at) {
        if (plan.owner() != null) {
            ticket.giveTo(plan.owner(), at);
            if (random.chance(0.15)) {
                ticket.makeResponsible(agent(plan.queue()), at);
            }
            event(
                    ticket,
                    at,
                    plan.owner().getName(),
                    EventKind.OWNER,
                    null,
                    plan.owner().getName());
        }
    }

    private void proceed(Ticket ticket, Plan plan, Employee worker, List<Instant> moments) {
        if (plan.state().equals(TicketState.NEW)) {
            return;
        }
        enter(ticket, TicketState.OPEN, worker, moments.get(2));
        talk(ticket, plan, worker, moments);
        if (!plan.state().equals(TicketState.OPEN)) {
            enter(ticket, plan.state(), worker, moments.get(4));
            end(ticket, moments.get(4));
        }
    }

    /** Few questions stay without an answer for long. */
    private void talk(Ticket ticket, Plan plan, Employee worker, List<Instant> moments) {
        boolean isYoung = plan.createdAt().isAfter(random.now().minus(Duration.ofDays(3)));
        if (!isYoung || plan.owner() != null) {
            conversation.answer(ticket, worker, moments.get(2));
        }
        if (random.chance(0.4)) {
            conversation.note(ticket, worker, moments.get(3));
        }
        if (random.chance(0.35)) {
            conversation.reply(ticket, plan.contact(), moments.get(3));
            if (!isYoung || random.chance(0.7)) {
                conversation.answer(ticket, worker, moments.get(4));
            }
        }
    }

    /** Whoever has closed a ticket needs it no longer; one that waits waits for a moment before long. */
    private void end(Ticket ticket, Instant at) {
        switch (ticket.getState().getType()) {
            case CLOSED -> {
                ticket.getTargets().setSolvedAt(at);
                ticket.lock(LockKind.UNLOCK, at);
            }
            case PENDING_REMINDER, PENDING_AUTO ->
                ticket.waitUntil(random.now().plus(Duration.ofHours((long) (-30 + 300 * random.share()))));
            default -> ticket.lock(LockKind.UNLOCK, at);
        }
    }

    private void enter(Ticket ticket, String state, Employee worker, Instant at) {
        String before = ticket.getState().getName();
        ticket.enter(states.get(state), at);
        event(ticket, at, worker.getName(), EventKind.STATE, before, state);
    }

    /** Between the creation and the end: what is done is done within a few days, what is open goes on until now. */
    private List<Instant> moments(Plan plan) {
        var hours = (long) (2 + 120 * Math.pow(random.share(), 2));
        var end = plan.createdAt().plus(Duration.ofHours(hours));
        return random.moments(STEPS, plan.createdAt(), end);
    }

    private Employee agent(String queue) {
        return random.pick(staff.agents(queue));
    }

    private void event(Ticket ticket, Instant at, String actor, EventKind kind, String oldValue, String newValue) {
        stored.add(new TicketEvent(ticket, at, actor, kind, oldValue, newValue));
    }
}
