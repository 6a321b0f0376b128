package de.kundenblick.ticket.sla;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Promises that are made to some customers or for some services, whatever the queue. */
@Entity
@Table(name = "service_level")
public class ServiceLevel extends BaseEntity {
    @NotBlank @Size(max = 100) private String name;

    private boolean valid = true;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "calendar_id")
    private Calendar calendar;

    @NotNull @Valid @Embedded
    private Promises promises = new Promises();

    protected ServiceLevel() {}

    public ServiceLevel(String name) {
        this.name = name;
    }

    /** @param newCalendar null for the standard calendar */
    public void change(String newName, boolean stillValid, Calendar newCalendar, Promises newPromises) {
        name = PlainText.of(newName);
        valid = stillValid;
        calendar = newCalendar;
        promises = newPromises;
    }

    public String getName() {
        return name;
    }

    public boolean isValid() {
        return valid;
    }

    /** Null for the standard calendar. */
    public Calendar getCalendar() {
        return calendar;
    }

    public Promises getPromises() {
        return promises;
    }
}
