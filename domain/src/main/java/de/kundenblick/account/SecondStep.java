package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What somebody proves the device by after the password. Counts only once a first code has confirmed it. */
@Entity
@Table(name = "second_step")
public class SecondStep extends BaseEntity {
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "portal_login_id", updatable = false)
    private PortalLogin portalLogin;

    @NotBlank private String secret;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** The step of the last code that was used; none up to it is taken again. */
    @Column(name = "last_step")
    private long lastStep;

    @OneToMany(mappedBy = "secondStep", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<RecoveryCode> recoveryCodes = new HashSet<>();

    protected SecondStep() {}

    /** @param secret encrypted */
    public SecondStep(Account account, String secret) {
        employee = account instanceof Employee one ? one : null;
        portalLogin = account instanceof PortalLogin one ? one : null;
        this.secret = secret;
    }

    public void confirm(Instant at, long step) {
        confirmedAt = at;
        lastStep = step;
    }

    /** The earlier ones are worth nothing any more. */
    public void renewRecoveryCodes(Collection<String> hashes) {
        recoveryCodes.clear();
        hashes.forEach(hash -> recoveryCodes.add(new RecoveryCode(this, hash)));
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** Encrypted. */
    public String getSecret() {
        return secret;
    }
}
