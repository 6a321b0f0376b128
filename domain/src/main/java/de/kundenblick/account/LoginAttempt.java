package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** One failed try to sign in. Kept in the database so that all nodes throttle together. */
@Entity
@Table(name = "login_attempt")
public class LoginAttempt extends BaseEntity {
    @Enumerated(EnumType.STRING)
    private Site site;

    private String login;
    private String address;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected LoginAttempt() {}

    /** @param login as typed, lower case, also when nobody has that name */
    public LoginAttempt(Site site, String login, String address, Instant failedAt) {
        this.site = site;
        this.login = login;
        this.address = address;
        this.failedAt = failedAt;
    }
}
