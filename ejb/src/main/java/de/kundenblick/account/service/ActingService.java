package de.kundenblick.account.service;

import de.kundenblick.account.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets employees look at the portal as one of its people sees it, where that has been switched on. */
@Stateless
@RolesAllowed(Permissions.CONTACT_LOGIN_AS)
public class ActingService {
    /** How many minutes it may last at the longest; 0 is off. */
    public static final List<Integer> MINUTES = List.of(0, 15, 30, 60, 120);

    @Inject
    ActingSwitch acting;

    @Inject
    Identities identities;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    public boolean isOn() {
        return acting.isOn();
    }

    /**
     * @param portalLogin what the contact signs in with
     * @param as the contact's name
     * @param contactLogin the contact's login, as the intranet calls it
     * @return what the portal knows the employee as; empty when it is switched off or the login is disabled
     */
    public Optional<Identity> start(String portalLogin, String as, String contactLogin) {
        var until = clock.instant().plus(acting.longest());
        return identities.acting(portalLogin, new Identity.Actor(current.get().login(), as, contactLogin, until));
    }

    /** How many minutes it lasts at the longest; 0 when it is off. */
    @RolesAllowed(Permissions.ROLE_MANAGE)
    public int minutes() {
        return acting.minutes();
    }

    /** @param minutes one of {@link #MINUTES} */
    @RolesAllowed(Permissions.ROLE_MANAGE)
    public void allow(int minutes) {
        if (!MINUTES.contains(minutes)) {
            throw new IllegalArgumentException("Not offered: " + minutes);
        }
        acting.set(minutes);
    }
}
