package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A link that lets its holder set the password of one account, once and for a limited time. */
@Entity
@Table(name = "account_link")
public class AccountLink extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id", updatable = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "portal_login_id", updatable = false)
    private PortalLogin portalLogin;

    @NotNull @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LinkPurpose purpose;

    @NotBlank @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccountLink() {}

    /** @param tokenHash of the token in the link, which is kept nowhere */
    public AccountLink(Account account, LinkPurpose purpose, String tokenHash, Instant now) {
        employee = account instanceof Employee one ? one : null;
        portalLogin = account instanceof PortalLogin one ? one : null;
        this.purpose = purpose;
        this.tokenHash = tokenHash;
        createdAt = now;
        expiresAt = now.plus(purpose.lifetime());
    }

    public boolean isUsableAt(Instant now) {
        return usedAt == null
                && now.isBefore(expiresAt)
                && getAccount().isEnabled()
                && getAccount().isLocal();
    }

    public Account getAccount() {
        return employee == null ? portalLogin : employee;
    }

    public LinkPurpose getPurpose() {
        return purpose;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
