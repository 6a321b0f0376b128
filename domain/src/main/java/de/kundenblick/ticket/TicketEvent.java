package de.kundenblick.ticket;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** One line of a ticket's history: who changed what, when, from what to what. */
@Entity
@Table(name = "ticket_event")
public class TicketEvent extends BaseEntity {
    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    @NotNull @Column(name = "happened_at")
    private Instant happenedAt;

    @Size(max = 120) private String actor;

    @NotNull @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Size(max = 200) @Column(name = "old_value")
    private String oldValue;

    @Size(max = 200) @Column(name = "new_value")
    private String newValue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message_id")
    private TicketMessage message;

    protected TicketEvent() {}

    /** @param actor the name of an employee or contact, or what an import calls the actor */
    public TicketEvent(
            Ticket ticket, Instant happenedAt, String actor, EventKind kind, String oldValue, String newValue) {
        this.ticket = ticket;
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.kind = kind;
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    /** @param newMessage that the line is about; null when it is about none */
    public void concern(TicketMessage newMessage) {
        message = newMessage;
    }

    public TicketMessage getMessage() {
        return message;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getActor() {
        return actor;
    }

    public EventKind getKind() {
        return kind;
    }

    public String getOldValue() {
        return oldValue;
    }

    public String getNewValue() {
        return newValue;
    }
}
