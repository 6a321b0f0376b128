package de.kundenblick.account.service;

import java.util.Optional;

/** What the customers' area knows of whoever signs in at the portal. */
public interface PortalPeople {
    /** Who is asking at the portal; empty for visitors, for employees at the intranet, and for somebody let in no more. */
    Optional<PortalPerson> current();

    /** Whose login it is; empty when it belongs to nobody. */
    Optional<PortalPerson> of(String login);
}
