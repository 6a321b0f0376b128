package de.kundenblick.interaction.service;

import de.kundenblick.account.AbsenceTurned;
import de.kundenblick.account.Employee;
import de.kundenblick.interaction.Interaction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Moves follow-ups to the deputy of somebody who is away, and back. */
@Dependent
class FollowUpHandover {
    @Inject
    FollowUpHandoverRepository moved;

    @Inject
    InteractionWork work;

    @Inject
    Clock clock;

    void turn(@Observes AbsenceTurned absence) {
        if (absence.back()) {
            giveBack(absence);
        } else {
            give(absence);
        }
    }

    /** A deputy who may not read interactions could do nothing with them. */
    private void give(AbsenceTurned absence) {
        if (moved.mayWork(absence.deputyId())) {
            Employee deputy = moved.employee(absence.deputyId());
            var followUps = moved.ofAbsent(absence.employeeId());
            moved.remember(absence, followUps, clock.instant());
            move(followUps, deputy);
        }
    }

    /** What somebody else has meanwhile stays there. */
    private void giveBack(AbsenceTurned absence) {
        if (moved.mayWork(absence.employeeId())) {
            Employee back = moved.employee(absence.employeeId());
            var followUps = moved.ofDeputy(absence.absenceId());
            moved.returned(absence.absenceId(), clock.instant());
            move(followUps, back);
        }
    }

    private void move(List<Interaction> interactions, Employee to) {
        for (Interaction interaction : interactions) {
            interaction.giveTo(to);
            work.change(interaction, null);
        }
    }
}
