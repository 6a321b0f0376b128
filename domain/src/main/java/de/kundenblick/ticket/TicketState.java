package de.kundenblick.ticket;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.sla.Suspension;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Set<String> NEEDED = Set.of(NEW, OPEN, CLOSED_SUCCESSFUL, CLOSED_UNSUCCESSFUL, MERGED);

    private static final Set<String> BUILT_IN = Stream.concat(
                    NEEDED.stream(),
                    Stream.of(
                            PENDING_REMINDER, PENDING_AUTO_CLOSE_SUCCESSFUL, PENDING_AUTO_CLOSE_UNSUCCESSFUL, REMOVED))
            .collect(Collectors.toUnmodifiableSet());

    @NotBlank @Size(max = 60) private String name;

    @NotNull @Enumerated(EnumType.STRING)
    private StateType type;

    private boolean valid = true;

    @NotNull @Enumerated(EnumType.STRING)
    private Suspension suspension = Suspension.NONE;

    protected TicketState() {}

    /** @param details of which a state that comes with the product takes over no more than its suspension and validity */
    public void change(TicketStateDetails details) {
        suspension = details.suspension();
        valid = details.valid();
        if (!isBuiltIn()) {
            name = PlainText.of(details.name());
            type = details.type();
        }
    }

    /** Whether it comes with the product, which knows it by its name. */
    public boolean isBuiltIn() {
        return BUILT_IN.contains(name);
    }

    /** The product itself puts tickets into it, so that it cannot do without. */
    public boolean isNeeded() {
        return NEEDED.contains(name);
    }

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
