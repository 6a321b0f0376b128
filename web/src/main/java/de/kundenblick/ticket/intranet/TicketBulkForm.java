package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketBulk;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What is chosen for all tickets that are selected; what is null stays as it is. */
public class TicketBulkForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String marks;
    private Long queueId;
    private String owner;
    private Long stateId;
    private LocalDateTime pendingUntil;
    private Priority priority;
    private LockKind lock;

    @Size(max = 10_000) private String note;

    @Size(max = 20) private String into;

    TicketBulk at(ZoneId zone) {
        Instant until = pendingUntil == null ? null : pendingUntil.atZone(zone).toInstant();
        return new TicketBulk(
                queueId,
                PlainText.orNull(owner),
                stateId,
                until,
                priority,
                lock,
                PlainText.orNull(note),
                PlainText.orNull(into));
    }

    public String getMarks() {
        return marks;
    }

    public void setMarks(String marks) {
        this.marks = marks;
    }

    public Long getQueueId() {
        return queueId;
    }

    public void setQueueId(Long queueId) {
        this.queueId = queueId;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public Long getStateId() {
        return stateId;
    }

    public void setStateId(Long stateId) {
        this.stateId = stateId;
    }

    public LocalDateTime getPendingUntil() {
        return pendingUntil;
    }

    public void setPendingUntil(LocalDateTime pendingUntil) {
        this.pendingUntil = pendingUntil;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public LockKind getLock() {
        return lock;
    }

    public void setLock(LockKind lock) {
        this.lock = lock;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
