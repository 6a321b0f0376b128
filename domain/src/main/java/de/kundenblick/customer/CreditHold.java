package de.kundenblick.customer;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** A time during which a customer gets nothing on credit, and why. Kept when it is over. */
@Entity
@Table(name = "credit_hold")
public class CreditHold extends BaseEntity {
    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @NotBlank @Size(max = 200) private String reason;

    @Size(max = 2000) private String note;

    /** When somebody should look at it again; it does not end by itself. */
    @Column(name = "ends_on")
    private LocalDate endsOn;

    @NotNull @Column(name = "held_at", updatable = false)
    private Instant heldAt;

    @Size(max = 120) @Column(name = "held_by", updatable = false)
    private String heldBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Size(max = 120) @Column(name = "released_by")
    private String releasedBy;

    @Size(max = 200) @Column(name = "release_reason")
    private String releaseReason;

    protected CreditHold() {}

    /** @param heldBy the name of whoever decided it */
    public CreditHold(Customer customer, HoldDetails details, String heldBy, Instant heldAt) {
        this.customer = customer;
        this.reason = PlainText.of(details.reason());
        this.note = details.note();
        this.endsOn = details.endsOn();
        this.heldBy = heldBy;
        this.heldAt = heldAt;
        customer.holdCredit();
    }

    public void release(String why, String by, Instant at) {
        releaseReason = PlainText.of(why);
        releasedBy = by;
        releasedAt = at;
        customer.releaseCredit();
    }
}
