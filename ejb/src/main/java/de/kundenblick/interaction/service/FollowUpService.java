package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.interaction.FollowUpRefusedException;
import de.kundenblick.interaction.Interaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Ends follow-ups and puts them off. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_EDIT)
public class FollowUpService {
    @Inject
    InteractionWorkRepository stored;

    @Inject
    FollowUpRepository followUps;

    @Inject
    InteractionWork work;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /** @param seen the day that the caller saw; nothing happens to a follow-up that is over already */
    public void done(String number, LocalDate seen) {
        Interaction interaction = unchanged(number, seen);
        if (interaction.getFollowUpOn() != null) {
            set(interaction, null);
        }
    }

    /** @param seen the day that the caller saw */
    public void putOff(String number, LocalDate seen, LocalDate to) {
        ZoneId zone = current.preferences().zone();
        if (to.isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            throw FollowUpRefusedException.past();
        }
        if (InteractionForms.isTooFar(to, clock.instant(), zone)) {
            throw FollowUpRefusedException.tooFar();
        }
        Interaction interaction = unchanged(number, seen);
        if (interaction.getFollowUpOn() == null) {
            throw FollowUpRefusedException.changed(number);
        }
        if (to.isBefore(LocalDate.ofInstant(interaction.getHappenedAt(), zone))) {
            throw FollowUpRefusedException.tooEarly();
        }
        set(interaction, to);
    }

    private Interaction unchanged(String number, LocalDate seen) {
        Interaction interaction = stored.lock(number).orElseThrow(() -> FollowUpRefusedException.changed(number));
        LocalDate day = interaction.getFollowUpOn();
        if (day != null && !day.equals(seen)) {
            throw FollowUpRefusedException.changed(number);
        }
        return interaction;
    }

    private void set(Interaction interaction, LocalDate day) {
        Employee me = followUps.employee(current.id());
        interaction.enter(interaction.getStatus(), day);
        work.change(interaction, me);
    }
}
