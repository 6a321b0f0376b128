package de.kundenblick.interaction;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** One contact with a customer; what was said stands in its entries. */
@Entity
public class Interaction extends BaseEntity {
    @NotBlank @Size(max = 20) @Column(updatable = false)
    private String number;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    private InteractionTopic topic;

    @Size(max = 200) private String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    /** Null when nothing of it was entered. */
    @Embedded
    private PartySnapshot parties;

    /** The name that stands in lists and reports; whoever enters the record may change it. */
    @NotBlank @Size(max = 201) private String recorder;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id", updatable = false)
    private Employee recordedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Employee owner;

    @NotNull @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private InteractionOrigin origin;

    @NotNull @Enumerated(EnumType.STRING)
    private InteractionStatus status = InteractionStatus.OPEN;

    @NotNull @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @NotNull @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @NotNull @Column(name = "changed_at")
    private Instant changedAt;

    protected Interaction() {}

    /**
     * @param recorder who recorded it, as lists and reports say
     * @param recordedBy who really did; null for one that a contact began
     */
    public Interaction(
            String number,
            Customer customer,
            InteractionTopic topic,
            InteractionOrigin origin,
            String recorder,
            Employee recordedBy,
            Instant happenedAt,
            Instant now) {
        this.number = number;
        this.customer = customer;
        this.topic = topic;
        this.origin = origin;
        this.recorder = recorder;
        this.recordedBy = recordedBy;
        this.owner = recordedBy;
        this.happenedAt = happenedAt;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Takes over what the form says of the record as a whole. */
    public void describe(InteractionTopic newTopic, String newSubject, String newRecorder, Instant newHappenedAt) {
        topic = newTopic;
        subject = newSubject;
        recorder = newRecorder;
        happenedAt = newHappenedAt;
    }

    /**
     * @param newContact whom it was with; null when nobody in particular is known
     * @param newParties as they are called in this record
     */
    public void involve(Contact newContact, PartySnapshot newParties) {
        contact = newContact;
        parties = newParties;
    }

    /** Gives the record to whoever follows it up. */
    public void giveTo(Employee newOwner) {
        owner = newOwner;
    }

    /** Closing clears the follow-up. */
    public void enter(InteractionStatus newStatus, LocalDate newFollowUpOn) {
        status = newStatus;
        followUpOn = newStatus == InteractionStatus.CLOSED ? null : newFollowUpOn;
    }

    public void touched(Instant at) {
        changedAt = at;
    }

    public String getNumber() {
        return number;
    }

    public Customer getCustomer() {
        return customer;
    }

    public InteractionTopic getTopic() {
        return topic;
    }

    /** Null when the topic says enough. */
    public String getSubject() {
        return subject;
    }

    public Contact getContact() {
        return contact;
    }

    public String getRecorder() {
        return recorder;
    }

    public Employee getRecordedBy() {
        return recordedBy;
    }

    public Employee getOwner() {
        return owner;
    }

    public InteractionOrigin getOrigin() {
        return origin;
    }

    public InteractionStatus getStatus() {
        return status;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    /** In the calendar of whoever follows up. */
    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
