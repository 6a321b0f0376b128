package de.kundenblick.interaction;

import de.kundenblick.account.Employee;
import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an interaction is about, out of a list that is kept by administrators. */
@Entity
@Table(name = "interaction_topic")
public class InteractionTopic extends BaseEntity {
    @NotBlank @Size(max = 100) private String name;

    private boolean valid = true;

    private boolean portal = true;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Employee owner;

    protected InteractionTopic() {}

    public InteractionTopic(String name) {
        this.name = name;
    }

    /**
     * @param stillValid whether new interactions may have it
     * @param offeredAtPortal whether contacts may choose it
     */
    public void change(String newName, boolean stillValid, boolean offeredAtPortal) {
        name = newName;
        valid = stillValid;
        portal = offeredAtPortal;
    }

    /** @param employee whose the interactions are that contacts begin; null for nobody in particular */
    public void answeredBy(Employee employee) {
        owner = employee;
    }

    public Employee getOwner() {
        return owner;
    }

    public String getName() {
        return name;
    }

    public boolean isValid() {
        return valid;
    }

    public boolean isPortal() {
        return portal;
    }
}
