package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A time in which somebody is away and a deputy does the work. */
@Entity
public class Absence extends BaseEntity {
    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deputy_id", updatable = false)
    private Employee deputy;

    @NotNull @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @NotNull @Column(name = "ends_at")
    private Instant endsAt;

    @Size(max = 500) private String note;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Absence() {}

    /** @param end the first moment at which the employee is there again */
    public Absence(Employee employee, Employee deputy, Instant start, Instant end, String note) {
        this.employee = employee;
        this.deputy = deputy;
        startsAt = start;
        endsAt = end;
        this.note = PlainText.of(note);
    }

    /** The employee is there again earlier than planned. */
    public void endAt(Instant moment) {
        if (moment.isBefore(endsAt)) {
            endsAt = moment;
        }
    }

    /** The work was handed over. */
    public void begun(Instant at) {
        begunAt = at;
    }

    /** The work was given back. */
    public void ended(Instant at) {
        endedAt = at;
    }

    public Employee getEmployee() {
        return employee;
    }

    public Employee getDeputy() {
        return deputy;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getNote() {
        return note;
    }

    public boolean isBegun() {
        return begunAt != null;
    }
}
