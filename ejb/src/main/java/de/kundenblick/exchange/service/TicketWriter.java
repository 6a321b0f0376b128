package de.kundenblick.exchange.service;

import de.kundenblick.account.Team;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.exchange.ImportedTicket;
import de.kundenblick.exchange.TicketChange;
import de.kundenblick.exchange.TicketFormat;
import de.kundenblick.exchange.WriteCounts;
import de.kundenblick.shared.service.NumberSeries;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketEvent;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.Queue;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the stored tickets of one batch to what the file says of them. */
class TicketWriter {
    private final ExchangeRepository stored;
    private final NumberSeries numbers;
    private final TicketFormat format;
    private final BatchCustomers people;
    private final Set<Long> teamIds;
    private final List<Trace> made;
    private final Map<String, TicketState> states;
    private final Map<String, Queue> queues = new HashMap<>();
    private final List<Ticket> unsettled = new ArrayList<>();
    private Map<String, Ticket> tickets = Map.of();
    private Map<Long, Map<TicketChange.Identity, Integer>> known = Map.of();
    private List<Team> teams;
    private int events;
    private int newQueues;

    TicketWriter(
            ExchangeRepository stored,
            NumberSeries numbers,
            TicketFormat format,
            BatchCustomers people,
            Set<Long> teamIds,
            List<Trace> made) {
        this.stored = stored;
        this.made = made;
        this.numbers = numbers;
        this.format = format;
        this.people = people;
        this.teamIds = teamIds;
        states = stored.states().stream().collect(Collectors.toMap(TicketState::getName, state -> state));
    }

    WriteCounts write(List<ImportedTicket> imported) {
        load(imported);
        Deque<String> freshNumbers = numbersFor(imported);
        int created = 0;
        int changed = 0;
        for (ImportedTicket told : imported) {
            Ticket ticket = tickets.get(format.externalKey(told.key()));
            int before = events;
            if (ticket == null) {
                created++;
                Ticket fresh = create(told, freshNumbers.pop());
                made.add(Trace.created(Trace.Type.TICKET, fresh, fresh.getNumber()));
                follow(fresh, told, Map.of());
                if (!fresh.getState().getType().isFinal()) {
                    unsettled.add(fresh);
                }
            } else {
                var until = TicketTrace.of(ticket);
                var added = follow(ticket, told, known.getOrDefault(ticket.getId(), Map.of()));
                if (events > before) {
                    changed++;
                    unsettled.add(ticket);
                    made.add(Trace.changed(Trace.Type.TICKET, ticket, ticket.getNumber(), until.with(added)));
                }
            }
        }
        return new WriteCounts(
                created,
                changed,
                imported.size() - created - changed,
                events,
                people.newCustomers(),
                people.newContacts(),
                newQueues);
    }

    /** Of those that were changed, and of new ones that are not over: their targets are not what they should be. */
    Set<Long> unsettledIds() {
        stored.flush();
        return unsettled.stream().map(Ticket::getId).collect(Collectors.toSet());
    }

    private void load(List<ImportedTicket> imported) {
        var keys = imported.stream().map(told -> format.externalKey(told.key())).collect(Collectors.toSet());
        tickets = stored.tickets(keys).stream().collect(Collectors.toMap(Ticket::getExternalKey, ticket -> ticket));
        known = stored.changes(tickets.values());
        var names = new HashSet<String>();
        for (ImportedTicket told : imported) {
            names.add(told.start().queue());
            told.changes().stream()
                    .filter(change -> change.kind() == EventKind.QUEUE)
                    .forEach(change -> names.add(change.newValue()));
        }
        stored.queues(names).forEach(queue -> queues.put(queue.getName(), queue));
    }

    /** Taken before anything is created, because asking the database would write out what is pending. */
    private Deque<String> numbersFor(List<ImportedTicket> imported) {
        long count = imported.stream()
                .filter(told -> !tickets.containsKey(format.externalKey(told.key())))
                .count();
        return new ArrayDeque<>(numbers.nextTickets((int) count));
    }

    private Ticket create(ImportedTicket told, String number) {
        var start = told.start();
        Customer customer = customer(told, start.customer());
        var ticket = new Ticket(
                number,
                told.subject(),
                states.get(start.state()),
                queue(start.queue()),
                customer,
                contact(told, start.contact(), customer),
                told.createdAt());
        ticket.importedAs(format.externalKey(told.key()));
        ticket.rank(Priority.ofLevel(start.priority()), told.createdAt());
        return stored.add(ticket);
    }

    /** Adds the changes that are not stored yet. Those older than the ticket's last change are history only. */
    private List<TicketEvent> follow(Ticket ticket, ImportedTicket told, Map<TicketChange.Identity, Integer> stored) {
        var added = new ArrayList<TicketEvent>();
        var left = new HashMap<>(stored);
        Instant changedAt = ticket.getChangedAt();
        boolean isNew = stored.isEmpty();
        for (TicketChange change : told.changes()) {
            if (left.merge(change.identity(), -1, Integer::sum) >= 0) {
                continue;
            }
            events++;
            added.add(this.stored.add(new TicketEvent(
                    ticket, change.at(), change.actor(), change.kind(), change.oldValue(), change.newValue())));
            if (isNew || !change.at().isBefore(changedAt)) {
                apply(ticket, told, change);
            }
        }
        return added;
    }

    private void apply(Ticket ticket, ImportedTicket told, TicketChange change) {
        String value = change.newValue();
        switch (change.kind()) {
            case STATE -> ticket.enter(states.get(value), change.at());
            case QUEUE -> ticket.moveTo(queue(value), change.at());
            case PRIORITY -> ticket.rank(Priority.valueOf(value), change.at());
            case CUSTOMER -> {
                Customer customer = customer(told, value);
                String login =
                        ticket.getContact() == null ? null : ticket.getContact().getLogin();
                ticket.concern(customer, contact(told, login, customer), change.at());
            }
            case CONTACT ->
                ticket.concern(ticket.getCustomer(), contact(told, value, ticket.getCustomer()), change.at());
            case CREATED, OWNER, NOTE -> {
                // The owner of an imported ticket is a name, not an employee: history only.
            }
        }
    }

    private Customer customer(ImportedTicket told, String number) {
        return people.customer(number, told.customers().get(number));
    }

    private Contact contact(ImportedTicket told, String login, Customer customer) {
        return login == null ? null : people.contact(told.contacts().get(login), customer);
    }

    private Queue queue(String name) {
        return queues.computeIfAbsent(name, missing -> {
            newQueues++;
            if (teams == null) {
                teams = stored.teams(teamIds);
            }
            var queue = stored.add(new Queue(missing));
            teams.forEach(queue::openTo);
            made.add(Trace.created(Trace.Type.QUEUE, queue, missing));
            return queue;
        });
    }
}
