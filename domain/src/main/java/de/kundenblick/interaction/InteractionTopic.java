package de.kundenblick.interaction;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Entity;
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
