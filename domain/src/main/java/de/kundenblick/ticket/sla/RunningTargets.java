package de.kundenblick.ticket.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** What a ticket's promises came to, kept so that lists need not work it out; null where nothing runs or happened. */
@Embeddable
public class RunningTargets implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "first_response_due")
    private Instant firstResponseDue;

    @Column(name = "first_response_at")
    private Instant firstResponseAt;

    @Column(name = "update_due")
    private Instant updateDue;

    @Column(name = "solution_due")
    private Instant solutionDue;

    @Column(name = "solved_at")
    private Instant solvedAt;

    @Column(name = "warns_at")
    private Instant warnsAt;

    @Column(name = "without_calendar")
    private boolean withoutCalendar;

    /** Null when it is met or not promised. */
    public Instant getFirstResponseDue() {
        return firstResponseDue;
    }

    public void setFirstResponseDue(Instant firstResponseDue) {
        this.firstResponseDue = firstResponseDue;
    }

    /** When an agent first wrote something that the customer sees. */
    public Instant getFirstResponseAt() {
        return firstResponseAt;
    }

    public void setFirstResponseAt(Instant firstResponseAt) {
        this.firstResponseAt = firstResponseAt;
    }

    /** Null while nobody waits for an update, or none is promised. */
    public Instant getUpdateDue() {
        return updateDue;
    }

    public void setUpdateDue(Instant updateDue) {
        this.updateDue = updateDue;
    }

    /** Null when it is met or not promised. */
    public Instant getSolutionDue() {
        return solutionDue;
    }

    public void setSolutionDue(Instant solutionDue) {
        this.solutionDue = solutionDue;
    }

    /** When it was closed for the first time. */
    public Instant getSolvedAt() {
        return solvedAt;
    }

    public void setSolvedAt(Instant solvedAt) {
        this.solvedAt = solvedAt;
    }

    /** The earliest moment still ahead, or past and not told yet, at which a running target wants a warning. */
    public Instant getWarnsAt() {
        return warnsAt;
    }

    public void setWarnsAt(Instant warnsAt) {
        this.warnsAt = warnsAt;
    }

    /** Something is promised by a calendar without hours, so that nothing ever falls due. */
    public boolean isWithoutCalendar() {
        return withoutCalendar;
    }

    public void setWithoutCalendar(boolean withoutCalendar) {
        this.withoutCalendar = withoutCalendar;
    }
}
