package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/** A code that stands in once for the device; only its hash is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "second_step_id", updatable = false)
    private SecondStep secondStep;

    @NotBlank @Column(updatable = false)
    private String hash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(SecondStep secondStep, String hash) {
        this.secondStep = secondStep;
        this.hash = hash;
    }
}
