package de.kundenblick.ticket.sla;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something that the company does for its customers and that tickets can be about. */
@Entity
public class Service extends BaseEntity {
    @NotBlank @Size(max = 200) private String name;

    private boolean valid = true;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_level_id")
    private ServiceLevel serviceLevel;

    protected Service() {}

    public Service(String name) {
        this.name = name;
    }

    /** @param usual what tickets about the service begin with, null for none */
    public void change(String newName, boolean stillValid, ServiceLevel usual) {
        name = newName;
        valid = stillValid;
        serviceLevel = usual;
    }

    public String getName() {
        return name;
    }

    public boolean isValid() {
        return valid;
    }

    public ServiceLevel getServiceLevel() {
        return serviceLevel;
    }
}
