package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What a contact signs in to the portal with. Means nothing at the intranet. */
@Entity
@Table(name = "portal_login")
public class PortalLogin extends BaseEntity implements Account {
    @NotBlank @Size(max = 254) private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled = true;

    /** The person is not valid at the moment; the login counts again afterwards. */
    private boolean suspended;

    /** Counts how often all sessions were ended. */
    private int sessions;

    /** When the contact chose the first password. */
    @Column(name = "active_since")
    private Instant activeSince;

    protected PortalLogin() {}

    /** @param passwordHash made by the container's PBKDF2, never a password; null until the contact has chosen one */
    public PortalLogin(String login, String passwordHash) {
        this.login = login;
        this.passwordHash = passwordHash;
    }

    /** As long as nobody has chosen a password by that name. */
    public void rename(String newLogin) {
        login = newLogin;
    }

    /** Only the first time counts. */
    public void activate(Instant at) {
        activeSince = activeSince == null ? at : activeSince;
    }

    public void disable() {
        enabled = false;
    }

    public void enable() {
        enabled = true;
    }

    public void suspend() {
        suspended = true;
    }

    public void resume() {
        suspended = false;
    }

    public void endSessions() {
        sessions++;
    }

    @Override
    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    @Override
    public String getLogin() {
        return login;
    }

    @Override
    public String getPasswordHash() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return enabled && !suspended;
    }

    /** Whether somebody has switched it off, whatever becomes of the person. */
    public boolean isDisabled() {
        return !enabled;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public String sessionSeed() {
        return passwordHash + ' ' + sessions;
    }
}
