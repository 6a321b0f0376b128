package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.OwnPortalUse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What contacts change at the portal about themselves. */
@Stateless
@RolesAllowed(Permissions.PORTAL_WRITE)
public class OwnPortalUseService {
    @Inject
    CurrentContact current;

    @Inject
    CurrentContactRepository contacts;

    public OwnPortalUse get() {
        return OwnPortalUse.of(current.entity().getPortalUse());
    }

    public void save(OwnPortalUse chosen) {
        var use = current.entity().getPortalUse();
        use.notifyAbout(chosen.messages(), chosen.tickets());
        use.prefer(chosen.language(), chosen.zone());
        use.show(chosen.theme());
        current.forget();
    }

    /** The sign-in that the caller's session began with; empty when nobody knows. */
    public Optional<Instant> signedInAt() {
        return contacts.signedInAt(current.get().id());
    }

    /** On every device, this one included, within the time that a session is trusted without a look at the database. */
    public void endSessions() {
        current.entity().getPortalLogin().endSessions();
    }
}
