package de.kundenblick.ticket.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** What a ticket's promises came to in its past; null where nothing happened. All that runs is written by SQL alone. */
@Embeddable
public class RunningTargets implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "first_response_at")
    private Instant firstResponseAt;

    @Column(name = "solved_at")
    private Instant solvedAt;

    /** When an agent first wrote something that the customer sees. */
    public Instant getFirstResponseAt() {
        return firstResponseAt;
    }

    public void setFirstResponseAt(Instant firstResponseAt) {
        this.firstResponseAt = firstResponseAt;
    }

    /** When it was closed for the first time. */
    public void setSolvedAt(Instant solvedAt) {
        this.solvedAt = solvedAt;
    }
}
