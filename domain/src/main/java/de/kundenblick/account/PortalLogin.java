package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a contact signs in to the portal with. Means nothing at the intranet. */
@Entity
@Table(name = "portal_login")
public class PortalLogin extends BaseEntity {
    @NotBlank @Size(max = 254) private String login;

    @NotBlank @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled = true;

    /** The person is not valid at the moment; the login counts again afterwards. */
    private boolean suspended;

    protected PortalLogin() {}

    /** @param passwordHash made by the container's PBKDF2, never a password */
    public PortalLogin(String login, String passwordHash) {
        this.login = login;
        this.passwordHash = passwordHash;
    }

    public void disable() {
        enabled = false;
    }

    public void suspend() {
        suspended = true;
    }

    public void resume() {
        suspended = false;
    }

    public String getLogin() {
        return login;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public boolean isEnabled() {
        return enabled && !suspended;
    }
}
