package de.kundenblick.interaction;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.ticket.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** One record that a further contact sees at the portal until a day, whatever customer the contact belongs to. */
@Entity
@Table(name = "record_share")
public class RecordShare extends BaseEntity {
    /** How the cause of its mails is called. */
    public static final String ORIGIN = "record_share";

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", updatable = false)
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "interaction_id", updatable = false)
    private Interaction interaction;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id", updatable = false)
    private Ticket ticket;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shared_by_id")
    private Employee sharedBy;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @NotNull @Column(name = "expires_at")
    private Instant expiresAt;

    protected RecordShare() {}

    private RecordShare(Contact contact, Employee by, Instant at, Instant expiresAt) {
        this.contact = contact;
        this.sharedBy = by;
        this.createdAt = at;
        this.expiresAt = expiresAt;
    }

    public static RecordShare of(Interaction interaction, Contact contact, Employee by, Instant at, Instant expiresAt) {
        var share = new RecordShare(contact, by, at, expiresAt);
        share.interaction = interaction;
        return share;
    }

    public static RecordShare of(Ticket ticket, Contact contact, Employee by, Instant at, Instant expiresAt) {
        var share = new RecordShare(contact, by, at, expiresAt);
        share.ticket = ticket;
        return share;
    }

    /** Until another day, which may be an earlier one. */
    public void extend(Employee by, Instant newExpiresAt) {
        sharedBy = by;
        expiresAt = newExpiresAt;
    }

    public boolean isExpired(Instant now) {
        return !expiresAt.isAfter(now);
    }

    public Contact getContact() {
        return contact;
    }
}
