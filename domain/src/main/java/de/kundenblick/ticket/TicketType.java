package de.kundenblick.ticket;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What kind of request a ticket is, such as a question or a disturbance. */
@Entity
@Table(name = "ticket_type")
public class TicketType extends BaseEntity {
    @NotBlank @Size(max = 100) private String name;

    private boolean valid = true;

    protected TicketType() {}

    public TicketType(String name) {
        this.name = name;
    }

    public void change(String newName, boolean stillValid) {
        name = newName;
        valid = stillValid;
    }

    public String getName() {
        return name;
    }

    public boolean isValid() {
        return valid;
    }
}
