package de.kundenblick.ticket;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.sla.RunningTargets;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A customer's request, worked off in exactly one queue at a time. */
@Entity
public class Ticket extends BaseEntity {
    @NotBlank @Size(max = 20) @Column(updatable = false)
    private String number;

    @NotBlank @Size(max = 200) private String subject;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "state_id")
    private TicketState state;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "queue_id")
    private Queue queue;

    @NotNull private Priority priority = Priority.NORMAL;

    @NotNull @Enumerated(EnumType.STRING)
    @Column(name = "lock_kind")
    private LockKind lock = LockKind.UNLOCK;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Employee owner;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @NotNull @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsible_id")
    private Employee responsible;

    /** Null after it was read without any part, which JPA does not keep apart from there being none. */
    @Embedded
    private Classification classification = new Classification();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Ticket mergedInto;

    @Column(name = "pending_until")
    private Instant pendingUntil;

    @Column(name = "lock_counts_from")
    private Instant lockCountsFrom;

    @Valid @Embedded
    private RunningTargets targets = new RunningTargets();

    /** The earliest target that is still running; later than it the ticket is escalated. */
    @Column(name = "escalates_at")
    private Instant escalatesAt;

    /** What the ticket is called where it was imported from; unique, null for tickets of our own. */
    @Size(max = 200) @Column(name = "external_key", updatable = false)
    private String externalKey;

    protected Ticket() {}

    public Ticket(
            String number,
            String subject,
            TicketState state,
            Queue queue,
            Customer customer,
            Contact contact,
            Instant createdAt) {
        this.number = number;
        this.subject = subject;
        this.queue = queue;
        this.customer = customer;
        this.contact = contact;
        this.createdAt = createdAt;
        enter(state, createdAt);
    }

    /** Remembers where the ticket came from, so that importing it again finds it. */
    public void importedAs(String key) {
        externalKey = key;
    }

    public void enter(TicketState newState, Instant at) {
        state = newState;
        changedAt = at;
        if (newState.getType() != StateType.CLOSED) {
            closedAt = null;
        } else if (closedAt == null) {
            closedAt = at;
        }
        pendingUntil = null;
        if (newState.getType().isFinal()) {
            escalatesAt = null;
        }
    }

    /** @param until when it is looked at again; nothing is remembered in a state that does not wait */
    public void waitUntil(Instant until) {
        pendingUntil = state.getType().isPending() ? until : null;
    }

    public void moveTo(Queue newQueue, Instant at) {
        queue = newQueue;
        changedAt = at;
    }

    /** The owner locks the ticket; without an owner it is free for everybody. */
    public void giveTo(Employee newOwner, Instant at) {
        owner = newOwner;
        lock(newOwner == null ? LockKind.UNLOCK : LockKind.LOCK, at);
    }

    /** Keeps others away, or lets them in; the owner stays. */
    public void lock(LockKind newLock, Instant at) {
        lock = newLock;
        lockCountsFrom = newLock == LockKind.UNLOCK ? null : at;
        changedAt = at;
    }

    /** The time after which the lock is given up begins anew. */
    public void keepLock(Instant at) {
        lockCountsFrom = lock == LockKind.UNLOCK ? null : at;
    }

    /** @param newResponsible who answers for it in the end, null for nobody */
    public void makeResponsible(Employee newResponsible, Instant at) {
        responsible = newResponsible;
        changedAt = at;
    }

    public void rename(String newSubject, Instant at) {
        subject = newSubject;
        changedAt = at;
    }

    public void classify(Classification newClassification, Instant at) {
        classification = newClassification;
        changedAt = at;
    }

    /** @param target where its conversation goes on */
    public void mergeInto(Ticket target) {
        mergedInto = target;
    }

    /** Something happened that shows elsewhere: a message, a link. */
    public void touch(Instant at) {
        changedAt = at;
    }

    public void rank(Priority newPriority, Instant at) {
        priority = newPriority;
        changedAt = at;
    }

    public void concern(Customer newCustomer, Contact newContact, Instant at) {
        customer = newCustomer;
        contact = newContact;
        changedAt = at;
    }

    public String getNumber() {
        return number;
    }

    public String getSubject() {
        return subject;
    }

    public TicketState getState() {
        return state;
    }

    public Queue getQueue() {
        return queue;
    }

    public Priority getPriority() {
        return priority;
    }

    public LockKind getLock() {
        return lock;
    }

    public Employee getOwner() {
        return owner;
    }

    public Customer getCustomer() {
        return customer;
    }

    public Contact getContact() {
        return contact;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Since when it has been closed, whatever closed states it went through; null when it is not. */
    public Instant getClosedAt() {
        return closedAt;
    }

    public Instant getEscalatesAt() {
        return escalatesAt;
    }

    public String getExternalKey() {
        return externalKey;
    }

    public Employee getResponsible() {
        return responsible;
    }

    /** Of what kind it is and what it is about; never null. */
    public Classification getClassification() {
        if (classification == null) {
            classification = new Classification();
        }
        return classification;
    }

    /** Null unless its conversation went on elsewhere. */
    public Ticket getMergedInto() {
        return mergedInto;
    }

    /** Null unless it waits for a moment. */
    public Instant getPendingUntil() {
        return pendingUntil;
    }

    /** What the promises of its queue or service level came to; never null. */
    public RunningTargets getTargets() {
        if (targets == null) {
            targets = new RunningTargets();
        }
        return targets;
    }
}
