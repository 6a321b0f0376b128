package de.kundenblick.account;

import de.kundenblick.shared.Site;

/** What somebody signs in with: an employee at the intranet, a contact's login at the portal. */
public interface Account {
    Long getId();

    String getLogin();

    /** Null without a password. */
    String getPasswordHash();

    /** Whether it is let in at all. */
    boolean isEnabled();

    /** Whether its password is kept here. */
    boolean isLocal();

    /** The person's own choice. */
    void changePassword(String newHash);

    /** Changes whenever every session of the account is to end. */
    String sessionSeed();

    default Site site() {
        return this instanceof Employee ? Site.INTRANET : Site.PORTAL;
    }
}
