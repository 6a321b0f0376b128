package de.kundenblick.ticket.sla;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;

/** When the company works, in the calendar's own zone. */
@Entity
public class Calendar extends BaseEntity {
    @NotBlank @Size(max = 100) private String name;

    @NotBlank @Size(max = 60) private String zone;

    private boolean standard;

    @Size(max = 2) private String state;

    protected Calendar() {}

    public Calendar(String name, ZoneId zone) {
        this.name = name;
        this.zone = zone.getId();
    }

    /** Hours and holidays are stored beside it. */
    public void change(CalendarDetails details) {
        name = PlainText.of(details.name());
        zone = details.zone().getId();
        standard = details.standard();
        state = details.state();
    }

    public String getName() {
        return name;
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    /** Whether it holds where a queue or service level names no other. */
    public boolean isStandard() {
        return standard;
    }

    /** The German state whose public holidays are kept; null for none. */
    public String getState() {
        return state;
    }
}
