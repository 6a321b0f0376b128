package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Employees who share queues and a default layout of their boards. */
@Entity
public class Team extends BaseEntity {
    @NotBlank @Size(max = 60) private String name;

    protected Team() {}

    public Team(String name) {
        this.name = PlainText.of(name);
    }

    public void rename(String newName) {
        name = PlainText.of(newName);
    }

    public String getName() {
        return name;
    }
}
