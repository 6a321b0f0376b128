package de.kundenblick.ticket;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.ticket.sla.Suspension;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A state that tickets can be in; its type is what the rules look at. */
@Entity
@Table(name = "ticket_state")
public class TicketState extends BaseEntity {
    public static final String NEW = "new";
    public static final String OPEN = "open";
    public static final String CLOSED_SUCCESSFUL = "closed successful";
    public static final String CLOSED_UNSUCCESSFUL = "closed unsuccessful";
    public static final String PENDING_REMINDER = "pending reminder";
    public static final String PENDING_AUTO_CLOSE_SUCCESSFUL = "pending auto close+";
    public static final String PENDING_AUTO_CLOSE_UNSUCCESSFUL = "pending auto close-";
    public static final String REMOVED = "removed";
    public static final String MERGED = "merged";

    @NotBlank @Size(max = 60) private String name;

    @NotNull @Enumerated(EnumType.STRING)
    private StateType type;

    private boolean valid = true;

    @NotNull @Enumerated(EnumType.STRING)
    private Suspension suspension = Suspension.NONE;

    protected TicketState() {}

    public TicketState(String name, StateType type) {
        this.name = name;
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public StateType getType() {
        return type;
    }

    /** Whether tickets may still enter it. */
    public boolean isValid() {
        return valid;
    }

    public Suspension getSuspension() {
        return suspension;
    }
}
