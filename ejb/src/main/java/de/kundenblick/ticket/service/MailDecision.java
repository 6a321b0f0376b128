package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Customer;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.Queue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to become of a mail, while each {@link MailRule} in turn has its say; the last word counts. What a rule leaves
 * null is as usual: a new ticket is new, of normal priority, nobody's, and a ticket that exists stays as it is.
 */
class MailDecision {
    private final List<String> trace = new ArrayList<>();

    private boolean ignored;
    private boolean quiet;
    private boolean junk;
    private Queue queue;
    private Priority priority;
    private Employee owner;
    private Employee responsible;
    private Classification classification;
    private TicketState state;
    private Instant pendingUntil;
    private Customer customer;

    /** @param line why, as {@code TraceLine} writes it */
    void note(String line) {
        trace.add(line);
    }

    List<String> trace() {
        return List.copyOf(trace);
    }

    /** Neither a ticket nor a message comes of it. */
    void ignore() {
        ignored = true;
    }

    /** Nobody is answered by itself. */
    void beQuiet() {
        quiet = true;
    }

    /** It is taken for rubbish; queue and state are still for the rule to say. */
    void takeForJunk() {
        junk = true;
        quiet = true;
    }

    void queue(Queue newQueue) {
        queue = newQueue;
    }

    void priority(Priority newPriority) {
        priority = newPriority;
    }

    void owner(Employee newOwner) {
        owner = newOwner;
    }

    void responsible(Employee newResponsible) {
        responsible = newResponsible;
    }

    void classification(Classification newClassification) {
        classification = newClassification;
    }

    /** @param until demanded by a state that waits; null for all others */
    void state(TicketState newState, Instant until) {
        state = newState;
        pendingUntil = until;
    }

    /** Whose ticket a new one is, whoever wrote. */
    void customer(Customer newCustomer) {
        customer = newCustomer;
    }

    boolean isIgnored() {
        return ignored;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isJunk() {
        return junk;
    }

    Queue queue() {
        return queue;
    }

    Priority priority() {
        return priority;
    }

    Employee owner() {
        return owner;
    }

    Employee responsible() {
        return responsible;
    }

    Classification classification() {
        return classification;
    }

    TicketState state() {
        return state;
    }

    Instant pendingUntil() {
        return pendingUntil;
    }

    Customer customer() {
        return customer;
    }
}
