package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.ticket.sla.TargetKind;
import java.io.Serializable;

/** A promise as it is typed, as working minutes and percent of them; null for none. */
public class TargetFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TargetKind kind;
    private Integer minutes;
    private Integer warning;

    public TargetFields(TargetKind kind, Integer minutes, Integer warning) {
        this.kind = kind;
        this.minutes = minutes;
        this.warning = warning;
    }

    public TargetKind getKind() {
        return kind;
    }

    /** As the fields of records are called: {@code firstResponse}. */
    public String getName() {
        return kind == TargetKind.FIRST_RESPONSE ? "firstResponse" : kind.slug();
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getWarning() {
        return warning;
    }

    public void setWarning(Integer warning) {
        this.warning = warning;
    }
}
