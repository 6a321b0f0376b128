package de.kundenblick.interaction;

import de.kundenblick.account.Employee;
import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;

/** One act of publishing an entry; the mails that tell of it name it as their cause. */
@Entity
public class Publication extends BaseEntity {
    /** How the cause of its mails is called. */
    public static final String ORIGIN = "publication";

    /** As long as it can be taken back without anybody having got a mail. */
    public static final Duration RECALLABLE = Duration.ofSeconds(30);

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "interaction_id", updatable = false)
    private Interaction interaction;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id", updatable = false)
    private InteractionEntry entry;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @NotNull @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @NotNull @Column(name = "recallable_until", updatable = false)
    private Instant recallableUntil;

    @Column(name = "with_files", updatable = false)
    private boolean withFiles;

    @Column(name = "without_sender", updatable = false)
    private boolean withoutSender;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "withdrawn_by_id")
    private Employee withdrawnBy;

    protected Publication() {}

    /**
     * @param entry which is published already
     * @param withFiles whether its mails carry the files
     * @param withoutSender whether nobody is told because the employee has no address that mails could come from
     */
    public Publication(InteractionEntry entry, Employee employee, boolean withFiles, boolean withoutSender) {
        this.interaction = entry.getInteraction();
        this.entry = entry;
        this.employee = employee;
        this.publishedAt = entry.getPublishedAt();
        this.recallableUntil = publishedAt.plus(RECALLABLE);
        this.withFiles = withFiles;
        this.withoutSender = withoutSender;
    }

    public void withdraw(Employee by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    public boolean isRecallable(Instant at) {
        return at.isBefore(recallableUntil);
    }

    public Instant getRecallableUntil() {
        return recallableUntil;
    }
}
